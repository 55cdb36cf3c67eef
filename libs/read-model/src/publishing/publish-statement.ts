const clockColumns = `label, cycle, state, paused_by, running_since, consumed_ms, target_due_at, next_due_at, next_threshold`;
const ticketColumns = `policy, policy_version, status, awaiting, priority, plan, region, category, area, tier, rung, holder, requester, opened_at,
  resolved_at, next_due_at, next_due, next_due_facts, breached, next_breach_at, state`;

const replaced = (columns: string) =>
  columns
    .split(',')
    .map((column) => column.trim())
    .map((column) => `${column} = EXCLUDED.${column}`)
    .join(', ');

/**
 * Nothing of a sample that was wiped. A ticket has the clocks of its greatest version and no others: what has no target
 * under another priority or policy is no clock of it. $1 organisation, $2 ticket, $3 version, then the rows of each table
 * as JSON in the order of `columnsOf`.
 */
export const publishTicket = {
  name: 'publish-ticket',
  text: `WITH kept AS MATERIALIZED (
    SELECT WHERE NOT EXISTS (SELECT FROM wiped_ticket WHERE organisation = $1 AND ticket_id = $2)
  ), ticket_written AS (
    INSERT INTO ticket (organisation, ticket_id, version, written_at, ${ticketColumns})
    SELECT $1, $2, $3, clock_timestamp(), ${ticketColumns}
    FROM kept CROSS JOIN jsonb_to_recordset($4::jsonb) AS t (policy text, policy_version bigint, status text, awaiting text, priority text,
      plan text, region text, category text, area text, tier text, rung text, holder text[], requester text, opened_at timestamptz, resolved_at timestamptz,
      next_due_at timestamptz, next_due text, next_due_facts jsonb, breached boolean, next_breach_at timestamptz, state jsonb)
    ON CONFLICT (organisation, ticket_id) DO UPDATE
    SET version = EXCLUDED.version, written_at = EXCLUDED.written_at, ${replaced(ticketColumns)}
    WHERE ticket.version < EXCLUDED.version
    RETURNING ticket_id
  ), clocks_gone AS (
    DELETE FROM clock USING ticket_written
    WHERE clock.organisation = $1 AND clock.ticket_id = $2
      AND clock.clock NOT IN (SELECT clock FROM jsonb_to_recordset($5::jsonb) AS c (clock text))
  ), clocks_written AS (
    INSERT INTO clock (organisation, ticket_id, version, clock, ${clockColumns})
    SELECT $1, $2, $3, clock, ${clockColumns}
    FROM ticket_written CROSS JOIN jsonb_to_recordset($5::jsonb) AS c (clock text, label text, cycle bigint, state text, paused_by text,
      running_since timestamptz, consumed_ms bigint, target_due_at timestamptz, next_due_at timestamptz, next_threshold text)
    ON CONFLICT (organisation, ticket_id, clock) DO UPDATE
    SET version = EXCLUDED.version, ${replaced(clockColumns)}
    WHERE clock.version < EXCLUDED.version
  ), entries_written AS (
    INSERT INTO timeline (organisation, ticket_id, seq, at, recorded_at, type, because, facts, command_id, late_by_ms)
    SELECT $1, $2, seq, at, recorded_at, type, because, facts, command_id, late_by_ms
    FROM kept CROSS JOIN jsonb_to_recordset($6::jsonb) AS e (seq bigint, at timestamptz, recorded_at timestamptz, type text, because jsonb,
      facts jsonb, command_id text, late_by_ms bigint)
    ON CONFLICT DO NOTHING
  ), messages_written AS (
    INSERT INTO message (organisation, id, ticket_id, person, channel, at)
    SELECT $1, id, $2, person, channel, at
    FROM kept CROSS JOIN jsonb_to_recordset($7::jsonb) AS m (id text, person text, channel text, at timestamptz)
    ON CONFLICT DO NOTHING
  ), notices_written AS (
    INSERT INTO notice (organisation, id, message_id, ticket_id, person, template, entry_seq, at, late_by_ms, shows)
    SELECT $1, id, message_id, $2, person, template, entry_seq, at, late_by_ms, shows
    FROM kept CROSS JOIN jsonb_to_recordset($8::jsonb) AS n (id text, message_id text, person text, template text, entry_seq bigint,
      at timestamptz, late_by_ms bigint, shows text)
    ON CONFLICT DO NOTHING
  ), placements_written AS (
    INSERT INTO placement (organisation, ticket_id, system, by, at, entry_seq)
    SELECT $1, $2, system, by, at, entry_seq
    FROM kept CROSS JOIN jsonb_to_recordset($10::jsonb) AS p (system text, by text, at timestamptz, entry_seq bigint)
    ON CONFLICT DO NOTHING
  )
  UPDATE command SET outcome = a.outcome, reasons = a.reasons, decided_at = a.decided_at,
    delivered_at = coalesce(command.delivered_at, clock_timestamp())
  FROM jsonb_to_recordset($9::jsonb) AS a (id text, outcome text, reasons text[], decided_at timestamptz)
  WHERE command.organisation = $1 AND command.id = a.id AND command.ticket_id = $2 AND command.outcome IS NULL`,
};
