import type { DueFacts, EntryType, Policy } from '@stepladder/domain';
import type { ClaimedMessage } from '@stepladder/read-model';
import type { Wording } from './languages/wording';
import { labelOf } from './notice-facts';
import type { Voice } from './voice';

type NextDue = Pick<ClaimedMessage['ticket'], 'nextDue' | 'nextDueFacts'>;

/** What will happen next by itself, in a language; in English where nothing but the English of it was kept. */
export function nextWords(voice: Voice, { nextDue, nextDueFacts }: NextDue, { next, happened }: Wording) {
  if (!nextDueFacts) return nextDue;
  switch (nextDueFacts.what) {
    case 'closing':
      return next.closing;
    case 'review':
      return next.review;
    case 'call':
      return next.call(nextDueFacts.people.map((id) => nameIn(voice, id)).join(', '), nextDueFacts.round);
    case 'calls-end':
      return next.callsEnd(labelOf(voice.policy.roles, nextDueFacts.role));
    case 'clock':
      return ofClock(voice.policy, nextDueFacts, { next, happened });
  }
}

type OfClock = Extract<DueFacts, { what: 'clock' }>;

function ofClock(policy: Policy, due: OfClock, { next, happened }: Pick<Wording, 'next' | 'happened'>): string {
  const { kind, round, resumes, moves } = due;
  const clock = labelOf(policy.clocks, due.clock) ?? due.clock;
  const again = round > 0 ? next.again(round) : '';
  const unless = next.unless(whatStops(policy, due.clock, { next, happened }));
  const taken = [
    ...(resumes ? [next.waitEnds] : []),
    ...moves.map(({ ladder, rung, how }) => next.move[how](rungLabel(policy, ladder, rung))),
  ];
  if (taken.length > 0) return kind === 'breach' ? next.upAndMoves(clock, taken, unless) : next.moves(taken, unless);
  return kind === 'warning' ? next.warning(clock, again, unless) : next.breach(clock, again, unless);
}

/** What stops a clock: what has happened by then to the ticket. */
function whatStops(policy: Policy, id: string, { next, happened }: Pick<Wording, 'next' | 'happened'>): string[] {
  const clock = policy.clocks.find((each) => each.id === id);
  if (clock?.scope === 'pause') return [next.resumed];
  const events = (clock?.stopsOn ?? []).map(({ event, with: whom }) => said(policy, happened[event], whom));
  return [...new Set([...events, happened['resolved' satisfies EntryType]])];
}

function said(policy: Policy, event: string, whom: string | undefined): string {
  const rungs = policy.ladders.flatMap((ladder) => ladder.rungs);
  return whom === undefined
    ? event
    : `${event} (${labelOf([...rungs, ...policy.consultations, ...policy.roles], whom)})`;
}

function rungLabel({ ladders }: Policy, ladder: string, rung: string): string {
  return labelOf(ladders.find(({ id }) => id === ladder)?.rungs ?? [], rung) ?? rung;
}

function nameIn({ directory }: Voice, person: string): string {
  return directory.people.find(({ id }) => id === person)?.name ?? person;
}
