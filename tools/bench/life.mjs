import { openingOf } from './asking.mjs';
import { eventTypes } from './histories.mjs';
import { settled } from './processes.mjs';
import { tallyOf } from './statistics.mjs';
import { until } from './waiting.mjs';

/**
 * Lets one Webbee ticket live on the rated clock: opened, three timed climbs, resolved by a command, closed by itself. The
 * rated clock leaves the history as it would be in real time; skipped time would add events of its own.
 */
export async function measureLife(world, { rate }, say) {
  const types = await liveOnce(world, rate, say);
  const chapters = chaptersOf(types);
  if (chapters) return { rate, events: types.length, byType: tallyOf(types), chapters };
  say('life: the machine was so busy that one chapter ran into the next; once more, at half the rate');
  if (rate < 5_000) throw new Error('the machine is too busy for one calm life of a ticket');
  return measureLife(world, { rate: rate / 2 }, say);
}

async function liveOnce(world, rate, say) {
  const { id } = await world.ask('POST', '/v1/tickets', openingOf(1, { clock: { rate } }));
  const climbs = async () => {
    const rows = await world.query(
      `select count(*) from timeline where ticket_id = $1 and type = 'escalated' and because ->> 'code' = 'clock'`,
      [id],
    );
    const undone = await world.query(`select count(*) from message where ticket_id = $1 and state <> 'sent'`, [id]);
    return Number(rows[0].count) === 3 && Number(undone[0].count) === 0;
  };
  await until('three climbs', climbs);
  // The last climb's history is complete only when the workflow has heard that everybody is told.
  await settled();
  await world.ask('POST', `/v1/tickets/${id}/commands/resolve`, {});
  say(`life: resolved; waits ${Math.ceil((336 * 3_600) / rate)} s for the ticket to close by itself`);
  await world.client.workflow.getHandle(id).result();
  return eventTypes(world.client, id);
}

/** The history cut where something new begins, by a timer or a signal; undefined unless each chapter ends before the next begins. */
function chaptersOf(types) {
  const names = ['opened', 'first climb', 'second climb', 'third climb', 'resolved', 'closed'];
  const cuts = types.flatMap((type, index) =>
    ['TimerFired', 'WorkflowExecutionSignaled'].includes(type) ? [index] : [],
  );
  const bounds = [0, ...cuts, types.length];
  if (bounds.length !== names.length + 1) return undefined;
  const chapters = names.map((name, index) => {
    const byType = tallyOf(types.slice(bounds[index], bounds[index + 1]));
    return { name, events: bounds[index + 1] - bounds[index], notices: byType.ActivityTaskScheduled ?? 0, byType };
  });
  return chapters.every(({ notices, byType }) => notices === (byType.ActivityTaskCompleted ?? 0))
    ? chapters
    : undefined;
}
