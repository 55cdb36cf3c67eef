import { commandColumns } from './stored-command';

const millisecondsOf = (instant: string) => `floor(extract(epoch FROM ${instant}) * 1000)`;
const instantOf = (milliseconds: string) => `to_timestamp((${milliseconds})::numeric / 1000)`;

/** The ticket's own time at which something received counts; `clock` and `received_at` are columns. */
export const atOfReceived = instantOf(`(clock->>'virtualOriginAt')::numeric
      + floor((${millisecondsOf('received_at')} - (clock->>'realOriginAt')::numeric) * (clock->>'rate')::numeric)`);

/**
 * One statement, so that the organisation's row, from which tickets take their numbers, is locked no longer than a commit
 * takes. The number comes first: whoever waited for it sees the time after the wait. Nothing comes back when the key is known.
 * A requester who is known by that name, which is almost everybody, is not written again.
 */
export const openTicket = {
  name: 'open-ticket',
  text: `WITH numbered AS (
    UPDATE organisation SET last_number = last_number + 1
    WHERE id = $1 AND NOT EXISTS (SELECT FROM command WHERE organisation = $1 AND id = $2)
    RETURNING last_number AS number
  ), moment AS MATERIALIZED (
    SELECT number, date_trunc('milliseconds', clock_timestamp()) AS received_at FROM numbered
  ), origin AS MATERIALIZED (
    SELECT number, $1 || '-' || number AS ticket_id, received_at,
      CASE WHEN $15::float8 IS NULL THEN coalesce($14::timestamptz, received_at)
        ELSE coalesce($14::timestamptz, $16::timestamptz, received_at) END AS opened_at,
      CASE WHEN $15::float8 IS NULL THEN '{"realOriginAt": 0, "virtualOriginAt": 0, "rate": 1}'::jsonb
        ELSE jsonb_build_object('realOriginAt', coalesce($24::numeric, ${millisecondsOf('received_at')}), 'rate', $15::float8,
          'virtualOriginAt', ${millisecondsOf('coalesce($16::timestamptz, $14::timestamptz, received_at)')}) END AS clock
    FROM moment
  ), known AS (
    SELECT id FROM person WHERE organisation = $1 AND email = $22 AND kind = 'requester' AND display_name = $21
      AND ($23::text IS NULL OR language = $23)
  ), kept AS (
    INSERT INTO person (organisation, id, display_name, email, kind, language)
    SELECT $1, $20, $21, $22, 'requester', $23 FROM numbered WHERE $9::text IS NULL AND NOT EXISTS (SELECT FROM known)
    ON CONFLICT (organisation, email) WHERE kind = 'requester'
      DO UPDATE SET display_name = EXCLUDED.display_name, language = coalesce(EXCLUDED.language, person.language)
    RETURNING id
  ), asker AS MATERIALIZED (
    SELECT coalesce($9::text, (SELECT id FROM known), (SELECT id FROM kept)) AS id FROM numbered
  ), taken_in AS (
    INSERT INTO intake (organisation, ticket_id, number, external_id, policy, policy_version, subject, description,
      requester, participants, priority, rung, opened_at, opened_by, clock, received_at, given, sample)
    SELECT $1, ticket_id, number, $4, $5, $6, $7, $8, asker.id, $10, $11, $12, opened_at, $13, clock, received_at, $19,
      $25::boolean OR EXISTS (SELECT FROM intake AS followed
        WHERE followed.organisation = $1 AND followed.ticket_id = $19::jsonb->>'follows' AND followed.sample)
    FROM origin CROSS JOIN asker
  ), asked AS (
    INSERT INTO command (organisation, id, ticket_id, name, fingerprint, by, at, received_at, outcome, decided_at)
    SELECT $1, $2, ticket_id, 'open', $3, $13, opened_at, received_at, 'accepted', received_at FROM origin
  ), audited AS (
    INSERT INTO audit (organisation, id, at, actor, action, subject, facts)
    SELECT $1, $17, received_at, $18, 'open', ticket_id, jsonb_build_object('commandId', $2::text, 'by', $13::text) FROM origin
  )
  SELECT ticket_id, number, opened_at, received_at, asker.id AS requester, clock FROM origin CROSS JOIN asker`,
};

export const openedBefore = {
  name: 'opened-before',
  text: `SELECT name, fingerprint, ticket_id, number, opened_at, intake.received_at, requester, clock
    FROM command JOIN intake USING (organisation, ticket_id) WHERE organisation = $1 AND id = $2`,
};

export const ticketOfExternalId = {
  name: 'ticket-of-external-id',
  text: `SELECT ticket_id FROM intake WHERE organisation = $1 AND external_id = $2`,
};

/** The ticket is locked first, so that its commands are received in the order in which they become visible. */
export const receiveCommand = {
  name: 'receive-command',
  text: `WITH asked AS (
    SELECT clock FROM intake WHERE organisation = $1 AND ticket_id = $3 FOR NO KEY UPDATE
  ), moment AS MATERIALIZED (
    SELECT clock, date_trunc('milliseconds', clock_timestamp()) AS received_at FROM asked
  ), stored AS (
    INSERT INTO command (organisation, id, ticket_id, name, facts, text, fingerprint, by, at, received_at)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8, coalesce($9::timestamptz, ${atOfReceived}), received_at
    FROM moment
    ON CONFLICT (organisation, id) DO NOTHING
    RETURNING ${commandColumns}
  ), audited AS (
    INSERT INTO audit (organisation, id, at, actor, action, subject, facts)
    SELECT $1, $10, received_at, $11, name, ticket_id, jsonb_build_object('commandId', id, 'by', by) FROM stored
  )
  SELECT ${commandColumns} FROM stored`,
};

export const findCommand = {
  name: 'find-command',
  text: `SELECT ${commandColumns} FROM command WHERE organisation = $1 AND id = $2`,
};

export const undeliveredOfTicket = {
  name: 'undelivered-of-ticket',
  text: `SELECT ${commandColumns} FROM command
    WHERE organisation = $1 AND ticket_id = $2 AND delivered_at IS NULL ORDER BY received_seq`,
};

export const undeliveredTickets = {
  name: 'undelivered-tickets',
  text: `SELECT organisation, ticket_id FROM command
    WHERE delivered_at IS NULL AND received_at <= clock_timestamp() - $2 * interval '1 millisecond'
    GROUP BY organisation, ticket_id ORDER BY min(received_seq) LIMIT $1`,
};

export const markDelivered = {
  name: 'mark-delivered',
  text: `UPDATE command SET delivered_at = clock_timestamp()
    WHERE organisation = $1 AND id = ANY($2) AND delivered_at IS NULL`,
};

export const settleCommand = {
  name: 'settle-command',
  text: `UPDATE command SET outcome = $3, reasons = $4, decided_at = at, delivered_at = coalesce(delivered_at, clock_timestamp())
    WHERE organisation = $1 AND id = $2 AND outcome IS NULL`,
};

export const intakeOfTicket = {
  name: 'intake-of-ticket',
  text: `SELECT organisation, ticket_id, policy, policy_version, requester, participants, priority, rung, opened_at,
    opened_by, clock, given FROM intake WHERE organisation = $1 AND ticket_id = $2`,
};
