import { setTimeout as pause } from 'node:timers/promises';
import { openingOf } from './asking.mjs';
import { settled } from './processes.mjs';
import { percentile } from './statistics.mjs';
import { allAtOnce, until } from './waiting.mjs';

/** How late three rungs of each of some tickets are carried out, in real ms, by the timeline: (recorded_at − at) / rate. */
export async function measureLateness(world, { probes, everyMs, rate }, say) {
  const others = await openTickets(world);
  await settled();
  const ids = [];
  for (let index = 0; index < probes; index++) {
    const { id } = await world.ask('POST', '/v1/tickets', openingOf(index, { clock: { rate } }));
    ids.push(id);
    await pause(everyMs);
  }
  say(
    `lateness: ${probes} tickets open beside ${others} others; their third rung comes ${(36 * 3_600) / rate} s after opening`,
  );
  const rungs = () =>
    world.query(
      `select extract(epoch from recorded_at - at) * 1000 as late from timeline
       where ticket_id = any ($1) and type = 'escalated' and because ->> 'code' = 'clock'`,
      [ids],
    );
  await until('all rungs', async () => (await rungs()).length >= probes * 3, { everyMs: 500 });
  const lateMs = (await rungs()).map(({ late }) => Number(late) / rate);
  await allAtOnce(ids.length, 4, (index) => world.ask('POST', `/v1/tickets/${ids[index]}/commands/cancel`, {}));
  await settled();
  const at = (share) => percentile(lateMs, share);
  return { others, probes, rate, rungs: lateMs.length, p50: at(0.5), p99: at(0.99), max: Math.max(...lateMs) };
}

/** Opens tickets on the ordinary clock until that many are open; the next rung of each is hours away. */
export async function fillUpTo(world, others, say) {
  const missing = others - (await openTickets(world));
  if (missing <= 0) return;
  say(`lateness: opens ${missing} more tickets`);
  await allAtOnce(missing, 16, (index) => world.ask('POST', '/v1/tickets', openingOf(index)));
  await until('all others are open', async () => (await openTickets(world)) >= others, {
    everyMs: 500,
    patienceMs: 600_000,
  });
}

async function openTickets({ query }) {
  const [{ count }] = await query(`select count(*) from ticket where status not in ('closed', 'cancelled')`);
  return Number(count);
}
