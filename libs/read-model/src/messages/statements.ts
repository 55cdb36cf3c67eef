/** A sender that has said nothing for this long is taken for dead; longer than any talk with a mail server may take. */
export const CLAIM_LASTS_SECONDS = 15;

/**
 * Claims a message and brings all that is needed to write it, in one round trip. It commits before the far end is talked to;
 * a row lock held meanwhile would die with its session and be claimed twice.
 */
export const claimMessage = {
  name: 'claim-message',
  text: `WITH claimed AS (
    UPDATE message SET state = 'sending', token = $3, claimed_at = clock_timestamp(), attempts = attempts + 1
    WHERE organisation = $1 AND id = $2 AND (state IN ('queued', 'unknown')
      OR (state = 'sending' AND claimed_at < clock_timestamp() - interval '${CLAIM_LASTS_SECONDS} seconds'))
    RETURNING organisation, id, ticket_id, person, channel, attempts
  )
  SELECT claimed.id, claimed.attempts, claimed.channel, claimed.person, person.display_name, person.email, person.kind, person.language, claimed.ticket_id,
    intake.subject, intake.clock, ticket.policy, ticket.policy_version, ticket.priority, ticket.plan, ticket.region,
    ticket.category, ticket.area, ticket.state->'emergency'->>'criterion' AS emergency, ticket.status, ticket.next_due,
    ticket.next_due_at, ticket.next_due_facts, (
      SELECT json_agg(told ORDER BY told.at, told.entry_seq, told.id) FROM (
        SELECT notice.id, notice.template, notice.at, notice.late_by_ms, notice.shows, notice.entry_seq, timeline.type,
          timeline.because, timeline.facts, by.display_name AS by_name,
          about.display_name AS person_name, command.text
        FROM notice
        JOIN timeline ON timeline.organisation = notice.organisation AND timeline.ticket_id = notice.ticket_id
          AND timeline.seq = notice.entry_seq
        LEFT JOIN person by ON by.organisation = notice.organisation AND by.id = timeline.because->>'by'
        LEFT JOIN person about ON about.organisation = notice.organisation AND about.id = timeline.facts->>'person'
        LEFT JOIN command ON command.organisation = notice.organisation AND command.id = timeline.command_id
        WHERE notice.organisation = claimed.organisation AND notice.message_id = claimed.id
      ) told
    ) AS notices
  FROM claimed
  LEFT JOIN intake USING (organisation, ticket_id)
  LEFT JOIN ticket USING (organisation, ticket_id)
  LEFT JOIN person ON person.organisation = claimed.organisation AND person.id = claimed.person`,
};

export const stateOfMessage = {
  name: 'state-of-message',
  text: `SELECT state, problem FROM message WHERE organisation = $1 AND id = $2`,
};

const marked = (set: string) =>
  `UPDATE message SET ${set} WHERE organisation = $1 AND id = $2 AND token = $3 AND state = 'sending'`;

export const markSent = {
  name: 'mark-message-sent',
  text: marked(`state = 'sent', sent_at = clock_timestamp(), receipt = $4, problem = NULL`),
};
export const markNoTransport = {
  name: 'mark-message-no-transport',
  text: marked(`state = 'no-transport', problem = $4`),
};
export const markFailed = { name: 'mark-message-failed', text: marked(`state = 'failed', problem = $4`) };
export const markUnknown = { name: 'mark-message-unknown', text: marked(`state = 'unknown', problem = $4`) };
export const putBack = { name: 'put-message-back', text: marked(`state = 'queued', problem = $4`) };
