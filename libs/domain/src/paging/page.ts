import { tell, tellPeople } from '../notices/tell';
import { noteNobodyOn } from '../people/note-nobody-on';
import { isAway } from '../people/on-duty';
import { peopleIn } from '../policy/policy-in-force';
import type { Entry } from '../ticket/entry';
import { heed } from '../ticket/heed';
import type { Paging } from '../ticket/ticket';
import type { Turn } from '../ticket/turn';
import type { PagingDue } from './paging-dues';

/** Carries out a call: whoever's turn it is, on all channels at once; in the end the fallback. What comes of it is heard. */
export function page(turn: Turn, due: PagingDue): void {
  const { at, paging, step } = due;
  const firing = `paging/${paging.id}/${step}`;
  const before = turn.tellings.length;
  const since = turn.entries.length;
  mark(turn, paging, due.exhausted ? { exhaustedAt: at } : { told: step + 1 });
  if (due.exhausted) giveToFallback(turn, due, firing);
  else call(turn, due, firing);
  heed(turn, since, firing);
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
