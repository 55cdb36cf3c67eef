import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../build/inputs.mjs';
import { openingOf } from './asking.mjs';
import { copyTickets } from './copies.mjs';
import { peakMemory, settled } from './processes.mjs';
import { percentile } from './statistics.mjs';
import { allAtOnce, until } from './waiting.mjs';

const hourMs = 3_600_000;
const agesHours = 10;
const patience = { everyMs: 500, patienceMs: 1_800_000 };

/**
 * What it takes to look at many open tickets under a new version, to roll it out and to take it back. The tickets told are
 * real ones with their workflows; more to look at, and to store for, are copies of their rows.
 */
export async function measureRollOuts(world, { real, previews, stored }, say) {
  await openReal(world, real, say);
  const published = await readFile(join(root, 'policies/webbee.yaml'), 'utf8');
  const { version } = await world.ask('GET', '/v1/policies/webbee');
  const next = version + 1;
  const out = await rollOut(world, draftOf(published, next), say);
  const back = await measured(world, 'rolled back', () => told(world, `versions/${next}/roll-back`, undefined), say);
  const looked = [];
  for (const tickets of previews) {
    await copyTickets(world, tickets);
    await settled();
    looked.push(await measured(world, 'looked at', () => preview(world, draftOf(published, next + 1)), say));
  }
  await copyTickets(world, stored);
  await publish(world, draftOf(published, next + 1));
  const storing = await measured(world, 'stored', () => begun(world, 'roll-outs', { version: next + 1 }), say);
  return { real, looked, out, back, storing };
}

/** The first step up after one hour instead of eight, and no tests, which speak of the published version's times. */
function draftOf(text, version) {
  const [head] = text.split(/^tests:$/m);
  return head.replace(/^version: \d+$/m, `version: ${version}`).replace('after: 8h of age', 'after: 1h of age');
}

async function openReal(world, real, say) {
  say(`roll-outs: opens ${real} tickets, up to ${agesHours} hours old`);
  const now = Date.now();
  await allAtOnce(real, 4, (index) => {
    const at = new Date(now - (index % agesHours) * hourMs).toISOString();
    return world.ask('POST', '/v1/tickets', openingOf(index, { at }));
  });
  const written = async () =>
    Number((await world.query('select count(*) from ticket where state is not null'))[0].count);
  await until('all tickets are open', async () => (await written()) >= real, patience);
  await settled();
}

const publish = (world, document) => world.ask('POST', '/v1/policies', { document });

async function rollOut(world, document, say) {
  const { version } = await publish(world, document);
  return measured(world, 'rolled out', () => told(world, 'roll-outs', { version }), say);
}

async function begun(world, path, body) {
  const startedAt = performance.now();
  const { tickets, href } = await world.ask('POST', `/v1/policies/webbee/${path}`, body);
  return { tickets, href, storedMs: performance.now() - startedAt };
}

/** Until every ticket has answered. */
async function told(world, path, body) {
  const { href, ...first } = await begun(world, path, body);
  const answersMs = [];
  const ended = await until(
    'every ticket has answered',
    async () => {
      const askedAt = performance.now();
      const progress = await world.ask('GET', href);
      answersMs.push(performance.now() - askedAt);
      return progress.pending === 0 && progress;
    },
    patience,
  );
  return { ...first, moved: ended.moved, refused: ended.refused, progressMs: percentile(answersMs, 0.99) };
}

async function preview(world, document) {
  const pagesMs = [];
  let [tickets, atOnce] = [0, 0];
  for (let after = 0; after !== undefined;) {
    const askedAt = performance.now();
    const page = await world.ask('POST', '/v1/policies/webbee/preview', { document, after, limit: 100 });
    pagesMs.push(performance.now() - askedAt);
    tickets += page.tickets.length;
    atOnce += page.tickets.filter(({ breachesAtOnce }) => breachesAtOnce).length;
    after = page.next;
  }
  return { tickets, atOnce, pageMs: { p50: percentile(pagesMs, 0.5), max: Math.max(...pagesMs) } };
}

/** How long something takes, how much memory the parts take at most, and how long others wait for the API meanwhile. */
async function measured(world, what, work, say) {
  const waits = [];
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      const askedAt = performance.now();
      await world.ask('GET', '/v1/session').catch(() => undefined);
      waits.push(performance.now() - askedAt);
      await pause(20);
    }
  })();
  const memory = peakMemory();
  const startedAt = performance.now();
  const done = await work();
  const ms = performance.now() - startedAt;
  isOver = true;
  await others;
  const [waitMs, memoryMiB] = [
    { p50: percentile(waits, 0.5), p99: percentile(waits, 0.99), max: Math.max(...waits) },
    memory.end(),
  ];
  say(
    `roll-outs: ${done.tickets} ${what} in ${(ms / 1000).toFixed(1)} s ${JSON.stringify({ ...done, waitMs, memoryMiB })}`,
  );
  return { ...done, ms, waitMs, memoryMiB };
}
