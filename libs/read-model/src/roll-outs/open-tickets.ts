import type { RatedClock, Ticket, TicketStatus } from '@stepladder/domain';
import { optional } from '../instants';
import type { OpenTicket, TicketChoice } from './roll-out';

const columns = `intake.ticket_id, intake.number, intake.subject, coalesce(ticket.status, 'received') AS status,
  coalesce(ticket.priority, intake.priority) AS priority, ticket.tier,
  coalesce(ticket.policy_version, intake.policy_version) AS version, intake.clock, ticket.state`;

const from = `intake LEFT JOIN ticket USING (organisation, ticket_id)`;

const isOpen = `coalesce(ticket.status, 'received') NOT IN ('closed', 'cancelled')`;

/** $1 organisation, $2 policy, $3 a version that they do not go by, $4 to $7 the choice. */
const chosen = `organisation = $1 AND intake.policy = $2 AND ${isOpen}
  AND coalesce(ticket.policy_version, intake.policy_version) IS DISTINCT FROM $3::bigint
  AND ($4::text[] IS NULL OR coalesce(ticket.priority, intake.priority) = ANY($4))
  AND ($5::text[] IS NULL OR ticket.tier = ANY($5))
  AND ($6::text[] IS NULL OR coalesce(ticket.status, 'received') = ANY($6))
  AND ($7::text[] IS NULL OR intake.ticket_id = ANY($7))`;

const page = `SELECT ${columns} FROM ${from} WHERE ${chosen} AND intake.number > $8 ORDER BY intake.number LIMIT $9`;

export const openTickets = { name: 'open-tickets-of-policy', text: page };

export const countOpenTickets = {
  name: 'count-open-tickets-of-policy',
  text: `SELECT count(*)::int AS count FROM ${from} WHERE ${chosen}`,
};

/** The tickets are locked, in one order, so that their commands are received in the order in which they become visible. */
export const lockedOpenTickets = `${page} FOR NO KEY UPDATE OF intake`;

/**
 * The tickets that a roll-out brought to a version and that go by it still, or will: each with the version it had before the
 * last of them. $1 organisation, $2 policy, $3 the version, $4 a number to begin after, $5 how many.
 */
export const lockedRolledOutTickets = `SELECT ${columns}, rolled.from_version, rolled.facts FROM ${from}
  JOIN (
    SELECT DISTINCT ON (roll_out_ticket.ticket_id) roll_out_ticket.ticket_id, from_version, facts, outcome
    FROM roll_out JOIN roll_out_ticket
      ON roll_out_ticket.organisation = roll_out.organisation AND roll_out_ticket.roll_out = roll_out.id
    JOIN command ON command.organisation = roll_out_ticket.organisation AND command.id = roll_out_ticket.command_id
    WHERE roll_out.organisation = $1 AND policy = $2 AND version = $3 AND kind = 'out'
      AND outcome IS DISTINCT FROM 'refused'
    ORDER BY roll_out_ticket.ticket_id, roll_out.at DESC
  ) AS rolled USING (ticket_id)
  WHERE intake.organisation = $1 AND ${isOpen}
    AND (rolled.outcome IS NULL OR coalesce(ticket.policy_version, intake.policy_version) = $3::bigint)
    AND intake.number > $4 ORDER BY intake.number LIMIT $5 FOR NO KEY UPDATE OF intake`;

export type OpenTicketColumns = {
  ticket_id: string;
  number: number;
  subject: string;
  status: TicketStatus | 'received';
  priority: string;
  tier: string | null;
  version: number;
  clock: RatedClock;
  state: Ticket | null;
};

/** What `chosen` takes; `besides` is a version whose tickets are left out. */
export function chosenValues(
  organisation: string,
  policy: string,
  { priority, rung, status, ids }: TicketChoice,
  besides?: number,
): unknown[] {
  return [organisation, policy, besides ?? null, priority ?? null, rung ?? null, status ?? null, ids ?? null];
}

export function openTicketOf(row: OpenTicketColumns): OpenTicket {
  const { ticket_id: ticketId, number, subject, status, priority, tier, version, clock, state } = row;
  return {
    ...{ ticketId, number: Number(number), subject, status, priority, version: Number(version), clock },
    ...optional('rung', tier),
    ...optional('state', state),
  };
}
