import { functionalLadder } from '../../policy/policy-in-force';
import type { Named, Policy } from '../../policy/policy';
import { positionsUnder } from '../positions-under';
import type { Ticket } from '../ticket';
import type { Asked } from './objection';
import { unless } from './unless';
import { listed } from './words';
import { say } from './reasons';

/**
 * A ticket goes on under another version of its own policy, later or earlier, that knows all that the ticket is: its rungs
 * (or what becomes of them), its priority and classification, and what it waits for.
 */
export function whyNotChangePolicy({ policy, ticket, command, next }: Asked<'change-policy'>): string[] {
  if (command.version === policy.version) return [say('version-already', { version: policy.version })];
  if (!next || next.version !== command.version) return [say('no-version', { version: command.version })];
  if (next.id !== policy.id) return [say('other-policy', { next: next.id, policy: policy.id })];
  const { problems } = positionsUnder(policy, ticket, next, command.rungs ?? {});
  return [...problems, ...holdersRungGone(ticket, next, command.rungs ?? {}), ...unknownTo(next, ticket)];
}

/** The holder's rung may be below the one reached, where that is only involved. */
function holdersRungGone({ holder }: Ticket, next: Policy, instead: Record<string, string>): string[] {
  const { rungs } = functionalLadder(next);
  const meant = instead[holder.rung] ?? holder.rung;
  return unless(
    rungs.some(({ id }) => id === meant),
    say('holders-rung-gone', { version: next.version, rung: meant, rungs: listed(rungs) }),
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
    ...unless(!waits, say('no-wait-there', { version: next.version, reason: awaiting?.reason ?? '' })),
    ...unless(!project, say('no-status-there', { version: next.version, status })),
  ];
}

/** What a version does not speak of at all is forgotten, not missed. */
function unknownIn(next: Policy, what: string, value: string | undefined, list: Named[]): string[] {
  if (value === undefined || list.length === 0 || list.some(({ id }) => id === value)) return [];
  return [say('not-in-version', { version: next.version, what, value, list: listed(list) })];
}
