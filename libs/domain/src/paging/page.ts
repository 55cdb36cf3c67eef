import { tell, tellPeople } from '../notices/tell';
import { noteNobodyOn } from '../people/note-nobody-on';
import { isAway } from '../people/on-duty';
import { peopleIn } from '../policy/policy-in-force';
import type { Entry } from '../ticket/entry';
import { heed } from '../ticket/heed';
import type { Paging } from '../ticket/ticket';
import type { Turn } from '../ticket/turn';
import type { Instant } from '../time/instant';
import { pagingDues, type PagingDue } from './paging-dues';

/** Carries out a call that has fallen due; what comes of it is heard. */
export function page(turn: Turn, due: PagingDue): void {
  const [since, before] = [turn.entries.length, turn.tellings.length];
  const firing = reach(turn, due);
  heed(turn, since, firing);
  keepDeed(turn, due, firing, before);
}

/** Makes the calls that begin at once as part of what began them, so that nobody waits for another decision. */
export function callAtOnce(turn: Turn, at: Instant): void {
  for (const due of pagingDues(turn.policy, turn.ticket)) {
    if (due.step > 0 || due.paging.beginsAt > at) continue;
    const before = turn.tellings.length;
    keepDeed(turn, due, reach(turn, due), before);
  }
}

/** Whoever's turn it is, on all channels at once; in the end the fallback. Gives the firing. */
function reach(turn: Turn, due: PagingDue): string {
  const { at, paging, step } = due;
  const firing = `paging/${paging.id}/${step}`;
  mark(turn, paging, due.exhausted ? { exhaustedAt: at } : { told: step + 1 });
  if (due.exhausted) giveToFallback(turn, due, firing);
  else call(turn, due, firing);
  return firing;
}

function keepDeed(turn: Turn, { at }: PagingDue, firing: string, before: number): void {
  const told = turn.tellings.slice(before).map(({ person }) => person);
  turn.deeds.push({ firing, at, moved: false, told });
}

function call(turn: Turn, { at, paging, rule, step, round, people }: PagingDue, firing: string): void {
  const [person] = people;
  const who = rule.order === 'all' || person === undefined ? {} : { person };
  const entry = turn.record({ ...lineOf(turn, paging, step, at), type: 'paged', ...who, count: round + 1 });
  tellPeople(turn, people, rule, { entry, firing, action: 'page', round });
}

/** Nobody has acknowledged, or nobody was there to be called. */
function giveToFallback(turn: Turn, { at, paging, rule, step }: PagingDue, firing: string): void {
  const entry = turn.record({ ...lineOf(turn, paging, step, at), type: 'paging-exhausted', count: rule.rounds });
  if (paging.people.length === 0) noteAllAway(turn, entry, rule.roles);
  if (rule.fallback === undefined) return;
  const { template, channels } = rule;
  const to = [{ role: rule.fallback }];
  tell(turn, [{ to, template, channels }], { entry, firing, action: 'page', round: 0 });
}

function noteAllAway(turn: Turn, entry: Entry, roles: string[]): void {
  for (const role of roles) {
    const away = peopleIn(turn.policy, role).filter((person) => isAway(turn.policy, person, entry.at));
    noteNobodyOn(turn, entry, { role, away });
  }
}

function lineOf(turn: Turn, { id, of }: Paging, step: number, at: number): Pick<Entry, 'at' | 'because'> {
  const where = of === 'emergency' ? {} : { ladder: of.ladder, rung: of.rung };
  return { at, because: { code: 'paging', paging: id, round: step }, ...where, ...turn.lateBy(at) };
}

function mark(turn: Turn, { id }: Paging, patch: Partial<Paging>): void {
  const pagings = (turn.ticket.pagings ?? []).map((each) => (each.id === id ? { ...each, ...patch } : each));
  turn.change({ pagings });
}
