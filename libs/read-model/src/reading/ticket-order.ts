import type { TicketPlace } from './ticket-cursor';

/** How urgent a priority of a version of a policy is, 0 the most. */
export type UrgencyRank = { policy: string; version: number; priority: string; rank: number };

/**
 * Which ticket comes first: the one with the next due instant, or, with `ranks`, the most urgent one, and of two equally
 * urgent ones the one with the next due instant.
 */
export type TicketOrder = { ranks?: UrgencyRank[] };

/** Past the ranks of all priorities: a priority that no rank is known for, then tickets with nothing left to do. */
const UNRANKED = 1_000;
const ENDED = 2_000;

const usualPlace = [`coalesce(next_due_at, 'infinity')`, 'number'];

/** How an order is asked for: by its name in cursors, the columns by which tickets come, and what they need joined. */
export type OrderInSql = { name: string; urgency: string; place: string[]; join: string };

export function orderInSql({ ranks }: TicketOrder, bind: (value: unknown) => string): OrderInSql {
  if (!ranks) return { name: 'due', urgency: '0', place: usualPlace, join: '' };
  const urgency = `CASE WHEN ticket.status IN ('resolved', 'closed', 'cancelled') THEN ${ENDED}
    ELSE coalesce(ranked.rank, ${UNRANKED}) END`;
  const rows = `jsonb_to_recordset(${bind(JSON.stringify(ranks))}::jsonb) AS ranked (policy text, version int, priority text, rank int)`;
  const join = ` LEFT JOIN ${rows} ON ranked.policy = intake.policy
    AND ranked.version = coalesce(ticket.policy_version, intake.policy_version)
    AND ranked.priority = coalesce(ticket.priority, intake.priority)`;
  return { name: 'urgency', urgency, place: [urgency, ...usualPlace], join };
}

/** That a ticket comes after that place. */
export function isAfter(place: string[], last: TicketPlace, bind: (value: unknown) => string): string {
  const due = `coalesce(${bind(last.dueAt === null ? null : new Date(last.dueAt))}::timestamptz, 'infinity')`;
  const values = [due, `${bind(last.number)}::bigint`];
  if (place.length > values.length) values.unshift(`${bind(last.urgency)}::int`);
  return `(${place.join(', ')}) > (${values.join(', ')})`;
}
