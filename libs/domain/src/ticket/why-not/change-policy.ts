import { functionalLadder } from '../../policy/policy-in-force';
import type { Named, Policy } from '../../policy/policy';
import { positionsUnder } from '../positions-under';
import type { Ticket } from '../ticket';
import type { Asked } from './objection';
import { unless } from './unless';
import { listed } from './words';

/**
 * A ticket goes on under another version of its own policy, later or earlier, that knows all that the ticket is: its rungs
 * (or what becomes of them), its priority and classification, and what it waits for.
 */
export function whyNotChangePolicy({ policy, ticket, command, next }: Asked<'change-policy'>): string[] {
  if (command.version === policy.version) return [`the ticket goes by version ${policy.version} already`];
  if (!next || next.version !== command.version) return [`there is no version ${command.version}`];
  if (next.id !== policy.id) return [`${next.id} is another policy than ${policy.id}`];
  const { problems } = positionsUnder(policy, ticket, next, command.rungs ?? {});
  return [...problems, ...holdersRungGone(ticket, next, command.rungs ?? {}), ...unknownTo(next, ticket)];
}

/** The holder's rung may be below the one reached, where that is only involved. */
function holdersRungGone({ holder }: Ticket, next: Policy, instead: Record<string, string>): string[] {
  const { rungs } = functionalLadder(next);
  const meant = instead[holder.rung] ?? holder.rung;
  return unless(
    rungs.some(({ id }) => id === meant),
    `version ${next.version} has no rung ${meant}, whose people hold the ticket; there are ${listed(rungs)}`,
  );
}

function unknownTo(next: Policy, ticket: Ticket): string[] {
  const { status, awaiting } = ticket;
  const waits = status === 'awaiting' && awaiting && !next.awaiting.some(({ id }) => id === awaiting.reason);
  const project = (status === 'project' || status === 'testing') && !next.project;
  return [
    ...unknownIn(next, 'priority', ticket.priority, next.priorities),
    ...unknownIn(next, 'plan', ticket.plan, next.plans),
    ...unknownIn(next, 'region', ticket.region, next.regions),
    ...unknownIn(next, 'category', ticket.category, next.categories),
    ...unknownIn(next, 'area', ticket.area, next.areas),
    ...unless(
      !waits,
      `version ${next.version} has no reason ${awaiting?.reason ?? ''} to wait; resume the ticket first`,
    ),
    ...unless(!project, `version ${next.version} has no ${status} status; resume the ticket first`),
  ];
}

/** What a version does not speak of at all is forgotten, not missed. */
function unknownIn(next: Policy, what: string, value: string | undefined, list: Named[]): string[] {
  if (value === undefined || list.length === 0 || list.some(({ id }) => id === value)) return [];
  return [`version ${next.version} has no ${what} ${value}; triage the ticket first, there are ${listed(list)}`];
}
