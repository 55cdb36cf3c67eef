import type { Because, ClockRow, EntryType, TicketStatus } from '@stepladder/domain';
import { nowOfTicket } from '../reading/ticket-filter';
import type { EntryFacts } from '../tables/timeline';
import type { ReportFilter } from './report-facts';

/** The entries that say how long, how far and how well. */
const told: EntryType[] = [
  ...(['escalated', 'handed-back', 'awaited', 'resumed', 'project-approved'] as const),
  ...(['resolved', 'reopened', 'closed', 'cancelled', 'clock-breached', 'clock-met'] as const),
  ...(['clock-met-withdrawn', 'firing-withdrawn', 'move-taken-back'] as const),
];

const joined = `intake JOIN ticket USING (organisation, ticket_id)`;
const area = `coalesce(ticket.area, intake.given->>'area')`;

/** Which tickets a report is about: how many, and so many of them after one, in the order of their numbers. */
export function ticketQuestions(organisation: string, filter: ReportFilter) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const which = [`intake.organisation = ${bind(organisation)}`, ...conditionsOf(filter, bind)].join(' AND ');
  return {
    values,
    count: `SELECT count(*) AS count FROM ${joined} WHERE ${which}`,
    tickets: `SELECT ticket_id, intake.number, intake.subject, intake.policy, ticket.status, ticket.awaiting, ticket.priority, ${area} AS area,
      ticket.tier, ticket.holder, intake.rung AS opened_on, intake.opened_at, ticket.resolved_at, ${nowOfTicket} AS now_at,
      (SELECT jsonb_object_agg(key, value->'stoppedAt') FROM jsonb_each(ticket.state->'clocks') WHERE value ? 'stoppedAt') AS stopped_at
      FROM ${joined} WHERE ${which} AND intake.number > $${values.length + 1} ORDER BY intake.number LIMIT $${values.length + 2}`,
  };
}

/** $1 organisation, $2 tickets. */
export const clocksOfTickets = `SELECT ticket_id, clock, label, cycle, state
  FROM clock WHERE organisation = $1 AND ticket_id = ANY($2::text[]) ORDER BY ticket_id, clock`;

/** $1 organisation, $2 tickets. */
export const entriesOfTickets = `SELECT ticket_id, seq, at, type, because, facts FROM timeline
  WHERE organisation = $1 AND ticket_id = ANY($2::text[]) AND type = ANY(ARRAY['${told.join("', '")}']) ORDER BY ticket_id, at, seq`;

function conditionsOf(
  { policy, fromAt, toAt, priority, tier, ...rest }: ReportFilter,
  bind: (value: unknown) => string,
) {
  return [
    ...(policy === undefined ? [] : [`intake.policy = ${bind(policy)}`]),
    ...(fromAt === undefined ? [] : [`intake.opened_at >= ${bind(new Date(fromAt))}`]),
    ...(toAt === undefined ? [] : [`intake.opened_at < ${bind(new Date(toAt))}`]),
    ...(priority === undefined ? [] : [`ticket.priority = ${bind(priority)}`]),
    ...(rest.area === undefined ? [] : [`${area} = ${bind(rest.area)}`]),
    ...(tier === undefined ? [] : [`ticket.tier = ${bind(tier)}`]),
  ];
}

export type TicketColumns = {
  ticket_id: string;
  number: number | string;
  subject: string;
  policy: string;
  status: TicketStatus;
  awaiting: string | null;
  priority: string;
  area: string | null;
  tier: string;
  holder: string[];
  opened_on: string | null;
  opened_at: Date;
  resolved_at: Date | null;
  now_at: string;
  stopped_at: Record<string, number> | null;
};

export type ClockColumns = {
  ticket_id: string;
  clock: string;
  label: string;
  cycle: number;
  state: ClockRow['state'];
};

export type EntryColumns = {
  ticket_id: string;
  seq: number;
  at: Date;
  type: EntryType;
  because: Because;
  facts: EntryFacts;
};
