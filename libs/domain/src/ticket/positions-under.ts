import type { Ladder } from '../policy/ladder';
import { functionalLadder, ladderOf, rungAt } from '../policy/policy-in-force';
import type { Policy } from '../policy/policy';
import type { Position, Ticket } from './ticket';
import { called, listed } from './why-not/words';
import { say } from './why-not/reasons';

/** What becomes of rungs that are no more: the rung left to the rung instead of it, by id. */
export type RungsInstead = Record<string, string>;

/** Where a ticket stands on the ladders of another version, and what stands against it. */
export type PositionsUnder = { positions: Ticket['positions']; problems: string[] };

/**
 * Finds for each place of a ticket the same rung in another version of its policy, or the one said instead: rungs climbed
 * stay climbed. A complaint that was settled needs none.
 */
export function positionsUnder(policy: Policy, ticket: Ticket, next: Policy, instead: RungsInstead): PositionsUnder {
  const positions: Ticket['positions'] = {};
  const problems: string[] = [];
  for (const [id, position] of Object.entries(ticket.positions)) {
    const found = placeUnder(ladderOf(policy, id), position, next, instead);
    if (typeof found !== 'string') positions[found.ladder] = { ...position, rung: found.rung };
    else if (position.settledAt === undefined) problems.push(found);
  }
  return { positions, problems: [...problems, ...needless(policy, ticket, instead)] };
}

function placeUnder(
  ladder: Ladder,
  position: Position,
  next: Policy,
  instead: RungsInstead,
): { ladder: string; rung: number } | string {
  const rung = rungAt(ladder, position.rung);
  const meant = instead[rung.id] ?? rung.id;
  const ladders = laddersFor(ladder, next);
  const target = ladders.find(({ rungs }) => rungs.some(({ id }) => id === meant));
  if (target) return { ladder: target.id, rung: target.rungs.findIndex(({ id }) => id === meant) };
  const facts = { version: next.version, rung: called(rung), rungs: listed(ladders.flatMap(({ rungs }) => rungs)) };
  return meant === rung.id ? say('rung-gone', facts) : say('rung-instead-gone', { ...facts, meant });
}

/** The ladders of the same part in another version: the one that sets the holder, or those beside it, first that of the same id. */
export function laddersFor({ id, kind }: Ladder, next: Policy): Ladder[] {
  if (kind === 'functional') return [functionalLadder(next)];
  const beside = next.ladders.filter((ladder) => ladder.kind === kind);
  return [...beside.filter((ladder) => ladder.id === id), ...beside.filter((ladder) => ladder.id !== id)];
}

function needless(policy: Policy, ticket: Ticket, instead: RungsInstead): string[] {
  const stands = Object.entries(ticket.positions).map(([id, { rung }]) => rungAt(ladderOf(policy, id), rung).id);
  const unknown = Object.keys(instead).filter((id) => !stands.includes(id) && id !== ticket.holder.rung);
  return unknown.map((id) => say('nothing-to-become', { rung: id }));
}
