import type { Ticket } from '@stepladder/domain';

/** The whole state of several tickets, to reckon with; those that have none are missing. */
export const statesOfTickets = {
  name: 'states-of-tickets',
  text: `SELECT ticket_id, state FROM ticket WHERE organisation = $1 AND ticket_id = ANY($2::text[]) AND state IS NOT NULL`,
};

export type StateColumns = { ticket_id: string; state: Ticket };

/** The clocks of several tickets. */
export const clocksOfTickets = {
  name: 'clocks-of-tickets',
  text: `SELECT ticket_id, clock, label, cycle, state, paused_by, running_since, consumed_ms, target_due_at, next_due_at,
      next_threshold
    FROM clock WHERE organisation = $1 AND ticket_id = ANY($2::text[]) ORDER BY target_due_at NULLS LAST, clock`,
};
