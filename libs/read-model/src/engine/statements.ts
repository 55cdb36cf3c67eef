/** A part that stopped cleanly takes its row along; one that was killed stays a while, so that it is seen to be missing. */
export const runningParts = {
  name: 'running-parts',
  text: `SELECT name, instance, seen_at, facts FROM part
    WHERE seen_at > clock_timestamp() - $1::float8 * interval '1 millisecond' ORDER BY name, seen_at DESC LIMIT 100`,
};

const lateOfTheDay = `timeline
  WHERE organisation = $1 AND late_by_ms > 0 AND recorded_at > clock_timestamp() - interval '1 day'`;

export const lateness = {
  name: 'lateness-of-the-day',
  text: `SELECT count(*)::int AS count, percentile_cont(0.5) WITHIN GROUP (ORDER BY late_by_ms) AS p50,
    percentile_cont(0.99) WITHIN GROUP (ORDER BY late_by_ms) AS p99, max(late_by_ms) AS max FROM ${lateOfTheDay}`,
};

export const latest = {
  name: 'latest-of-the-day',
  text: `SELECT ticket_id, intake.policy, late_by_ms, at FROM (
    SELECT organisation, ticket_id, max(late_by_ms) AS late_by_ms, max(at) AS at FROM ${lateOfTheDay}
    GROUP BY organisation, ticket_id ORDER BY 3 DESC, ticket_id LIMIT 20
  ) late JOIN intake USING (organisation, ticket_id) ORDER BY late_by_ms DESC, ticket_id`,
};

export const dueTickets = {
  name: 'due-tickets',
  text: `SELECT ticket_id, subject, intake.policy, next_due_at, next_due, next_due_facts, clock, state FROM ticket JOIN intake USING (organisation, ticket_id)
    WHERE organisation = $1 AND next_due_at IS NOT NULL AND state IS NOT NULL AND status NOT IN ('closed', 'cancelled')
    ORDER BY next_due_at, ticket_id LIMIT $2`,
};

export const waiting = {
  name: 'waiting-for-the-engine',
  text: `WITH intents AS (
    SELECT received_at AS at FROM command WHERE organisation = $1 AND delivered_at IS NULL
  ), resends AS (
    SELECT at FROM resend WHERE organisation = $1 AND begun_at IS NULL
  )
  SELECT (SELECT count(*)::int FROM intents) AS intents, (SELECT count(*)::int FROM resends) AS resends,
    least((SELECT min(at) FROM intents), (SELECT min(at) FROM resends)) AS oldest`,
};

export const openPlacements = {
  name: 'open-placements',
  text: `SELECT ticket_id, system, state, problem FROM placement
    WHERE organisation = $1 AND state IN ('wanted', 'no-transport') ORDER BY at, ticket_id LIMIT 100`,
};
