import type { RatedClock, Ticket } from '@stepladder/domain';

/** A ticket as its workflow last wrote it, for whoever reckons with it; `state` is missing until it has written it once. */
export type KeptTicket = { policy: string; policyVersion: number; clock: RatedClock; state?: Ticket };

export type KeptColumns = { policy: string; policy_version: number; clock: RatedClock; state: Ticket | null };

export const keptTicket = {
  name: 'kept-ticket',
  text: `SELECT intake.policy, coalesce(ticket.policy_version, intake.policy_version) AS policy_version, intake.clock, state
    FROM intake LEFT JOIN ticket USING (organisation, ticket_id) WHERE organisation = $1 AND ticket_id = $2`,
};

export function keptTicketOf({ policy, policy_version, clock, state }: KeptColumns): KeptTicket {
  return { policy, policyVersion: Number(policy_version), clock, ...(state === null ? {} : { state }) };
}
