import { reBudget, standingOf } from '../clocks/re-budget';
import type { Instant } from '../time/instant';
import { priorityFrom } from './classification';
import type { Command } from './command';
import { handIn } from './evidence';
import type { Turn } from './turn';
import { log } from './write-line';

type Triage = Command & { name: 'triage' };

/** What the ticket is about and for whom becomes known or changes; its clocks go by that from now on. */
export function triage(turn: Turn, command: Triage, at: Instant): void {
  const { policy, ticket } = turn;
  const before = standingOf(policy, ticket);
  const priority = priorityFrom(policy, command, ticket) ?? ticket.priority;
  turn.change({ ...saidIn(command, ['impact', 'urgency', 'plan', 'region', 'area', 'category']), priority });
  handIn(turn, command.evidence);
  const dues = reBudget(turn, at, before);
  const type = priority === ticket.priority ? 'classified' : 'prioritised';
  const said = saidIn(command, ['plan', 'region', 'area', 'category', 'evidence']);
  log(turn, command, at, { type, priority, ...said, ...dues });
}

function saidIn<Key extends keyof Triage>(command: Triage, keys: Key[]): Pick<Triage, Key> {
  const said = keys.filter((key) => command[key] !== undefined).map((key) => [key, command[key]]);
  return Object.fromEntries(said) as Pick<Triage, Key>;
}
