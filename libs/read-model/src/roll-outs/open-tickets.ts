import type { RatedClock, RungsInstead, Ticket, TicketStatus } from '@stepladder/domain';
import { optional } from '../instants';
import type { ChosenTickets, OpenTicket, ToChange } from './roll-out';

const columns = `intake.ticket_id, intake.number, intake.subject, coalesce(ticket.status, 'received') AS status,
  coalesce(ticket.priority, intake.priority) AS priority, ticket.tier,
  coalesce(ticket.policy_version, intake.policy_version) AS version, intake.clock`;

const from = `intake LEFT JOIN ticket USING (organisation, ticket_id)`;

/** $1 organisation, $4 to $8 the choice. */
const isChosen = `intake.organisation = $1 AND coalesce(ticket.status, 'received') NOT IN ('closed', 'cancelled')
  AND ($4::text[] IS NULL OR coalesce(ticket.priority, intake.priority) = ANY($4))
  AND ($5::text[] IS NULL OR ticket.tier = ANY($5))
  AND ($6::text[] IS NULL OR coalesce(ticket.status, 'received') = ANY($6))
  AND ($7::text[] IS NULL OR intake.ticket_id = ANY($7))
  AND ($8::text[] IS NULL OR intake.ticket_id <> ALL($8))`;

/** $2 policy, $3 a version that they do not go by. */
const elsewhere = `${from} WHERE ${isChosen} AND intake.policy = $2
  AND coalesce(ticket.policy_version, intake.policy_version) IS DISTINCT FROM $3::bigint`;

/**
 * The tickets that a roll-out brought to a version and that go by it still, or will: each with the version it had before the
 * last of them. $2 policy, $3 the version.
 */
const rolledOut = `${from}
  JOIN (
    SELECT DISTINCT ON (roll_out_ticket.ticket_id) roll_out_ticket.ticket_id, from_version, facts->'rungs' AS rungs, outcome
    FROM roll_out JOIN roll_out_ticket
      ON roll_out_ticket.organisation = roll_out.organisation AND roll_out_ticket.roll_out = roll_out.id
    JOIN command ON command.organisation = roll_out_ticket.organisation AND command.id = roll_out_ticket.command_id
    WHERE roll_out.organisation = $1 AND policy = $2 AND version = $3 AND kind = 'out'
      AND outcome IS DISTINCT FROM 'refused'
    ORDER BY roll_out_ticket.ticket_id, roll_out.at DESC
  ) AS rolled USING (ticket_id)
  WHERE ${isChosen}
    AND (rolled.outcome IS NULL OR coalesce(ticket.policy_version, intake.policy_version) = $3::bigint)`;

const counted = (tickets: string) => `SELECT count(*)::int AS count FROM ${tickets}`;

/** $9 a number to begin after, $10 how many. */
const paged = (tickets: string) => `${tickets} AND intake.number > $9 ORDER BY intake.number LIMIT $10`;

/**
 * The tickets are locked, in one order, so that their commands are received in the order in which they become visible. What a
 * ticket is, which is most of its row, is read only where rungs are spoken of: $11, or on the way out.
 */
const locked = (tickets: string) => `${paged(tickets)} FOR NO KEY UPDATE OF intake`;

export const openTickets = {
  name: 'open-tickets-of-policy',
  text: `SELECT ${columns}, ticket.state FROM ${paged(elsewhere)}`,
};

export const countOpenTickets = { name: 'count-open-tickets-of-policy', text: counted(elsewhere) };

export const rolledOutTickets = {
  name: 'tickets-rolled-out',
  text: `SELECT ${columns}, ticket.state, rolled.from_version, rolled.rungs FROM ${paged(rolledOut)}`,
};

export const countRolledOutTickets = { name: 'count-tickets-rolled-out', text: counted(rolledOut) };

export const lockedOpenTickets = `SELECT ${columns}, CASE WHEN $11 THEN ticket.state END AS state FROM ${locked(elsewhere)}`;

export const lockedRolledOutTickets = `SELECT ${columns}, rolled.from_version, rolled.rungs,
  CASE WHEN $11 OR rolled.rungs IS NOT NULL THEN ticket.state END AS state FROM ${locked(rolledOut)}`;

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

/** A row of a ticket that was rolled out, with the version that it had before. */
export type RolledOutColumns = OpenTicketColumns & { from_version: string; rungs: RungsInstead | null };

/** $1 to $8. */
export function chosenValues({ organisation, policy, version, tickets }: ChosenTickets): unknown[] {
  const { priority = null, rung = null, status = null, ids = null, except = null } = tickets;
  return [organisation, policy, version, priority, rung, status, ids, except];
}

/** The way back of a ticket: the version that it had before, and its rungs as they were turned round on the way out. */
export function wayBackOf(row: RolledOutColumns): ToChange {
  return { ticket: openTicketOf(row), version: Number(row.from_version), rungs: row.rungs ?? {} };
}

export function openTicketOf(row: OpenTicketColumns): OpenTicket {
  const { ticket_id: ticketId, number, subject, status, priority, tier, version, clock, state } = row;
  return {
    ...{ ticketId, number: Number(number), subject, status, priority, version: Number(version), clock },
    ...optional('rung', tier),
    ...optional('state', state),
  };
}
