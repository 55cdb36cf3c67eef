import type { TicketPlace } from './ticket-cursor';

/** How urgent a priority of a version of a policy is, 0 the most. */
export type UrgencyRank = { policy: string; version: number; priority: string; rank: number };

/**
 * Which ticket comes first: one that is past a target, then by the next breach, then those of which no clock runs by what is
 * due next; or, with `ranks`, the most urgent one, and of two equally urgent ones the one with the next breach. Tickets with
 * nothing left to do come after all others: that one of them is to be closed soon is nobody's work.
 */
export type TicketOrder = { ranks?: UrgencyRank[] };

/** Past the ranks of all priorities: a priority that no rank is known for, then tickets with nothing left to do. */
const UNRANKED = 1_000;
const ENDED = 2_000;

/** How an order is asked for: by its name in cursors, the columns by which tickets come, and what they need joined. */
export type OrderInSql = { name: string; urgency: string; place: string[]; join: string };

export function orderInSql({ ranks }: TicketOrder, bind: (value: unknown) => string): OrderInSql {
  if (!ranks)
    return {
      name: 'due',
      join: '',
      ...placed(`CASE WHEN breached THEN 0 WHEN next_breach_at IS NOT NULL THEN 1 ELSE 2 END`),
    };
  const rows = `jsonb_to_recordset(${bind(JSON.stringify(ranks))}::jsonb) AS ranked (policy text, version int, priority text, rank int)`;
  const join = ` LEFT JOIN ${rows} ON ranked.policy = intake.policy
    AND ranked.version = coalesce(ticket.policy_version, intake.policy_version)
    AND ranked.priority = coalesce(ticket.priority, intake.priority)`;
  return { name: 'urgency', join, ...placed(`coalesce(ranked.rank, ${UNRANKED})`) };
}

function placed(rank: string): Pick<OrderInSql, 'urgency' | 'place'> {
  const urgency = `CASE WHEN ticket.status IN ('resolved', 'closed', 'cancelled') THEN ${ENDED} ELSE ${rank} END`;
  return { urgency, place: [urgency, `coalesce(next_breach_at, next_due_at, 'infinity')`, 'number'] };
}

/** That a ticket comes after that place. */
export function isAfter(place: string[], last: TicketPlace, bind: (value: unknown) => string): string {
  const due = `coalesce(${bind(last.dueAt === null ? null : new Date(last.dueAt))}::timestamptz, 'infinity')`;
  const values = [`${bind(last.urgency)}::int`, due, `${bind(last.number)}::bigint`];
  return `(${place.join(', ')}) > (${values.join(', ')})`;
}
