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

/** The three questions a report asks, about the same tickets. */
export function reportQuestions(organisation: string, filter: ReportFilter) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const which = [`intake.organisation = ${bind(organisation)}`, ...conditionsOf(filter, bind)].join(' AND ');
  return {
    values,
    tickets: `SELECT ticket_id, intake.subject, intake.policy, ticket.status, ticket.awaiting, ticket.priority, ${area} AS area,
      ticket.tier, intake.rung AS opened_on, intake.opened_at, ticket.resolved_at, ${nowOfTicket} AS now_at,
      (SELECT jsonb_object_agg(key, value->'stoppedAt') FROM jsonb_each(ticket.state->'clocks') WHERE value ? 'stoppedAt') AS stopped_at
      FROM ${joined} WHERE ${which} ORDER BY intake.number`,
    clocks: `SELECT ticket_id, clock.clock, clock.label, clock.cycle, clock.state
      FROM ${joined} JOIN clock USING (organisation, ticket_id) WHERE ${which} ORDER BY intake.number, clock.clock`,
    entries: `SELECT ticket_id, timeline.seq, timeline.at, timeline.type, timeline.because, timeline.facts
      FROM ${joined} JOIN timeline USING (organisation, ticket_id)
      WHERE ${which} AND timeline.type = ANY(ARRAY['${told.join("', '")}']) ORDER BY intake.number, timeline.at, timeline.seq`,
  };
}

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
  subject: string;
  policy: string;
  status: TicketStatus;
  awaiting: string | null;
  priority: string;
  area: string | null;
  tier: string;
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
