import { atOfReceived } from '../intents/statements';

export const keepRollOut = `WITH kept AS (
    INSERT INTO roll_out (organisation, id, key, fingerprint, policy, version, kind, wanted, by)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  )
  INSERT INTO audit (organisation, id, actor, action, subject, facts)
  VALUES ($1, $10, $9, $11, $5, jsonb_build_object('rollOut', $2::text, 'version', $6::bigint))`;

/** As commands are received one by one, for many tickets whose rows are locked already. */
export const receiveChanges = `WITH asked AS (
    SELECT * FROM unnest($3::text[], $4::text[], $5::text[], $6::uuid[], $7::bigint[])
      AS asked (ticket_id, command_id, facts, audit_id, from_version)
  ), moment AS MATERIALIZED (
    SELECT asked.*, clock, date_trunc('milliseconds', clock_timestamp()) AS received_at
    FROM asked JOIN intake ON intake.organisation = $1 AND intake.ticket_id = asked.ticket_id
  ), stored AS (
    INSERT INTO command (organisation, id, ticket_id, name, facts, fingerprint, by, at, received_at)
    SELECT $1, command_id, ticket_id, 'change-policy', facts::jsonb, $8, $9, ${atOfReceived}, received_at FROM moment
  ), audited AS (
    INSERT INTO audit (organisation, id, at, actor, action, subject, facts)
    SELECT $1, audit_id, received_at, $9, 'change-policy', ticket_id,
      jsonb_build_object('commandId', command_id, 'by', $9::text, 'rollOut', $2::text) FROM moment
  )
  INSERT INTO roll_out_ticket (organisation, roll_out, ticket_id, from_version, command_id)
  SELECT $1, $2, ticket_id, from_version, command_id FROM moment`;

const progress = `SELECT roll_out.id, policy, version, kind, roll_out.by, roll_out.at, count(command.id)::int AS tickets,
    count(*) FILTER (WHERE outcome = 'accepted')::int AS moved,
    count(*) FILTER (WHERE outcome = 'refused')::int AS refused
  FROM roll_out
  LEFT JOIN roll_out_ticket ON roll_out_ticket.organisation = roll_out.organisation AND roll_out_ticket.roll_out = roll_out.id
  LEFT JOIN command ON command.organisation = roll_out_ticket.organisation AND command.id = roll_out_ticket.command_id`;

const grouped = `GROUP BY roll_out.organisation, roll_out.id ORDER BY roll_out.at DESC`;

export const rollOutsOfPolicy = {
  name: 'roll-outs-of-policy',
  text: `${progress} WHERE roll_out.organisation = $1 AND policy = $2 ${grouped} LIMIT 50`,
};

export const rollOutById = {
  name: 'roll-out-by-id',
  text: `${progress} WHERE roll_out.organisation = $1 AND policy = $2 AND roll_out.id = $3 ${grouped}`,
};

export const refusalsOfRollOut = {
  name: 'refusals-of-roll-out',
  text: `SELECT intake.ticket_id, subject, reasons
    FROM roll_out_ticket
    JOIN command ON command.organisation = roll_out_ticket.organisation AND command.id = command_id
    JOIN intake ON intake.organisation = roll_out_ticket.organisation AND intake.ticket_id = roll_out_ticket.ticket_id
    WHERE roll_out_ticket.organisation = $1 AND roll_out = $2 AND outcome = 'refused'
    ORDER BY intake.number LIMIT $3`,
};

export const ticketsToTell = {
  name: 'tickets-to-tell-of-roll-out',
  text: `SELECT intake.ticket_id, intake.number FROM roll_out_ticket
    JOIN command ON command.organisation = roll_out_ticket.organisation AND command.id = command_id
    JOIN intake ON intake.organisation = roll_out_ticket.organisation AND intake.ticket_id = roll_out_ticket.ticket_id
    WHERE roll_out_ticket.organisation = $1 AND roll_out = $2 AND delivered_at IS NULL AND intake.number > $3
    ORDER BY intake.number LIMIT $4`,
};
