import { presentIndex } from '../ladder/where-it-stands';
import type { EscalationReason, Ladder, Rung } from '../policy/ladder';
import type { PersonId } from '../policy/audience';
import type { Policy } from '../policy/policy';
import { functionalLadder } from '../policy/policy-in-force';
import { membersOf } from '../people/who-plays';
import type { Command } from './command';
import type { Ticket } from './ticket';

/** A step up as a command means it: from the rung at `present` (-1 below the first) to the one at `index`. */
export type Ascent = {
  ladder: Ladder;
  present: number;
  index: number;
  leaving: Rung | undefined;
  reason: EscalationReason | undefined;
  /** Who is to hold it, where the rung is held by name or the reason names somebody. */
  person: PersonId | undefined;
};

type Escalate = Command & { name: 'escalate' };

/** The ladder a command means: the one it names, else the functional one. */
export function ladderMeant(policy: Policy, id: string | undefined): Ladder | undefined {
  return id === undefined ? functionalLadder(policy) : policy.ladders.find((each) => each.id === id);
}

/**
 * Where an escalation leads: to the rung it names; else to where its reason leads, and of several such rungs to the one
 * that the named person belongs to; else to the next.
 */
export function ascentOf(policy: Policy, ticket: Ticket, ladder: Ladder, command: Escalate): Ascent {
  const present = presentIndex(ticket, ladder);
  const leaving = ladder.rungs[present];
  const reason = leaving?.reasons.find(({ id }) => id === command.reason);
  const index = indexMeant(policy, ticket, { ladder, present, reason }, command);
  const byName = ladder.rungs[index]?.heldBy === 'named' || reason?.namesPerson === true;
  return { ladder, present, index, leaving, reason, person: byName ? command.person : undefined };
}

type Start = Pick<Ascent, 'ladder' | 'present' | 'reason'>;

function indexMeant(policy: Policy, ticket: Ticket, start: Start, { to, person }: Escalate): number {
  const { ladder, present, reason } = start;
  if (to !== undefined) return ladder.rungs.findIndex(({ id }) => id === to);
  const led = ladder.rungs.flatMap((rung, index) =>
    index > present && reason?.leadsTo.includes(rung.id) ? [{ rung, index }] : [],
  );
  const theirs = led.find(({ rung }) => person !== undefined && membersOf(policy, rung, ticket.area).includes(person));
  return (theirs ?? led[0])?.index ?? present + 1;
}
