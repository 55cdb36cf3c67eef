/** Whoever has said nothing for this long is taken for dead; longer than any talk with another system may take. */
const CLAIM_LASTS_SECONDS = 15;

/** Takes a placement that is still to be done; one that had no transport may find one meanwhile. */
export const claimPlacement = {
  name: 'claim-placement',
  text: `WITH claimed AS (
    UPDATE placement SET token = $4, claimed_at = clock_timestamp()
    WHERE organisation = $1 AND ticket_id = $2 AND system = $3 AND state IN ('wanted', 'no-transport')
      AND (token IS NULL OR claimed_at < clock_timestamp() - interval '${CLAIM_LASTS_SECONDS} seconds')
    RETURNING organisation, ticket_id, system, by
  )
  SELECT claimed.system, claimed.by, claimed.ticket_id, intake.subject, intake.description, intake.requester,
    ticket.policy, ticket.policy_version, ticket.priority, person.display_name, person.email
  FROM claimed
  JOIN intake USING (organisation, ticket_id)
  JOIN ticket USING (organisation, ticket_id)
  LEFT JOIN person ON person.organisation = claimed.organisation AND person.id = intake.requester`,
};

export const stateOfPlacement = {
  name: 'state-of-placement',
  text: `SELECT state FROM placement WHERE organisation = $1 AND ticket_id = $2 AND system = $3`,
};

const marked = (set: string) =>
  `UPDATE placement SET ${set}, token = NULL, claimed_at = NULL
    WHERE organisation = $1 AND ticket_id = $2 AND system = $3 AND token = $4`;

export const markPlaced = {
  name: 'mark-placement-placed',
  text: marked(`state = $5, number = $6, problem = NULL`),
};
export const markNoTransport = {
  name: 'mark-placement-no-transport',
  text: marked(`state = 'no-transport', problem = $5`),
};
export const putBack = { name: 'put-placement-back', text: marked(`state = 'wanted', problem = $5`) };
