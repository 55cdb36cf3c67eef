import type { DurationMs, TicketStatus } from '@stepladder/domain';
import { literally } from './literally';

/** `received`: asked for, but its workflow has not begun. */
export type ListedStatus = TicketStatus | 'received';

/** Which tickets are wanted; everything said must hold. */
export type TicketFilter = {
  status?: ListedStatus[];
  tier?: string;
  priority?: string;
  policy?: string;
  plan?: string;
  region?: string;
  category?: string;
  area?: string;
  /** Tickets that stand on any of these rungs of these versions of policies. */
  queue?: { policy: string; version: number; tier: string }[];
  /** A person who holds it. */
  holder?: string;
  /** Not resolved, and a target is missed or the next due instant has passed in the ticket's time. */
  overdue?: boolean;
  /** Not resolved, and by whoever it is with on some ladder acknowledged, or not yet. */
  acknowledged?: boolean;
  /** Not resolved, and its next breach comes within so much of the ticket's time. */
  breachWithinMs?: DurationMs;
  /** These and no others. */
  ids?: string[];
  /** Words of the subject, an external id, or the beginning of a ticket id. */
  q?: string;
};

/** The instant at which a ticket stands in its own time, in epoch milliseconds. */
export const nowOfTicket = `(intake.clock->>'virtualOriginAt')::numeric
  + (extract(epoch FROM clock_timestamp()) * 1000 - (intake.clock->>'realOriginAt')::numeric) * (intake.clock->>'rate')::numeric`;

export const overdue = `(coalesce(ticket.status, 'closed') NOT IN ('resolved', 'closed', 'cancelled')
  AND (extract(epoch FROM ticket.next_due_at) * 1000 < ${nowOfTicket}
    OR ticket.breached))`;

const unresolved = `coalesce(ticket.status, 'received') NOT IN ('resolved', 'closed', 'cancelled')`;

/** On some ladder nobody has acknowledged it where it stands now. */
export const unacknowledged = `(ticket.state IS NULL
  OR EXISTS (SELECT FROM jsonb_each(ticket.state->'positions') AS position WHERE position.value->'acknowledgedAt' IS NULL))`;

/** How much of a ticket's own time is left until its next breach, in milliseconds; null while there is none. */
export const untilBreachMs = `(extract(epoch FROM ticket.next_breach_at) * 1000 - (${nowOfTicket}))`;

/** The conditions of a filter in SQL; `bind` gives a value its place. */
export function conditionsOf(filter: TicketFilter, bind: (value: unknown) => string): string[] {
  const { status, tier, queue, priority, policy, holder, q } = filter;
  const conditions: string[] = [];
  if (status) conditions.push(`coalesce(ticket.status, 'received') = ANY(${bind(status)}::text[])`);
  if (filter.ids) conditions.push(`intake.ticket_id = ANY(${bind(filter.ids)}::text[])`);
  if (tier !== undefined) conditions.push(`ticket.tier = ${bind(tier)}`);
  if (queue) {
    const all = ['policy', 'version', 'tier'] as const;
    const [policies, versions, tiers] = all.map((name) => bind(queue.map((each) => each[name])));
    conditions.push(`(intake.policy, ticket.policy_version, ticket.tier)
      IN (SELECT * FROM unnest(${policies}::text[], ${versions}::bigint[], ${tiers}::text[]))`);
  }
  for (const name of ['plan', 'region', 'category', 'area'] as const) {
    if (filter[name] !== undefined)
      conditions.push(`coalesce(ticket.${name}, given->>'${name}') = ${bind(filter[name])}`);
  }
  if (priority !== undefined) conditions.push(`coalesce(ticket.priority, intake.priority) = ${bind(priority)}`);
  if (policy !== undefined) conditions.push(`intake.policy = ${bind(policy)}`);
  if (holder !== undefined) conditions.push(`${bind(holder)} = ANY(ticket.holder)`);
  if (filter.overdue !== undefined) conditions.push(filter.overdue ? overdue : `${overdue} IS NOT TRUE`);
  if (filter.acknowledged !== undefined)
    conditions.push(unresolved, filter.acknowledged ? `NOT ${unacknowledged}` : unacknowledged);
  if (filter.breachWithinMs !== undefined)
    conditions.push(unresolved, `${untilBreachMs} BETWEEN 0 AND ${bind(filter.breachWithinMs)}::numeric`);
  if (q !== undefined) {
    const literal = literally(q);
    const [words, start, exact] = [bind(`%${literal}%`), bind(`${literal}%`), bind(q)];
    conditions.push(
      `(intake.subject ILIKE ${words} OR intake.ticket_id ILIKE ${start} OR intake.external_id = ${exact})`,
    );
  }
  return conditions;
}
