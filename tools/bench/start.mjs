import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { openingOf } from './asking.mjs';
import { beginBare } from './bare.mjs';
import { eventTypes, inputOf } from './histories.mjs';
import { cpuByPart, difference, settled } from './processes.mjs';
import { median, percentile, tallyOf } from './statistics.mjs';
import { allAtOnce, until } from './waiting.mjs';

const names = ['a', 'b', 'c'];

/**
 * Starts a second of (a) a bare sleeping workflow, (b) a bare workflow with a fresh ticket's history, until its activity was
 * done, and (c) tickets through the API, until they are in the read model and told; in rounds, one after the other.
 */
export async function measureStart(world, { rounds, tickets, warmUp, concurrency }, say) {
  const sample = await firstTicket(world);
  const bare = await beginBare(world);
  try {
    const measures = measuresOf(world, bare, { input: sample.input, concurrency });
    for (const name of names) await measures[name](warmUp);
    const sameHistory = await comparison(world, sample.id);
    const measured = [];
    for (let round = 0; round < rounds; round++) {
      const result = {};
      // Another one comes first each time, so that none always finds the machine warm.
      for (const name of [...names.slice(round % 3), ...names.slice(0, round % 3)])
        result[name] = await measured1(measures[name], tickets);
      result.ratio = result.c.perSecond / result.b.perSecond;
      measured.push(result);
      say(
        `start: round ${round + 1} of ${rounds}: ${names.map((name) => `${name} ${result[name].perSecond.toFixed(1)}/s`).join(', ')}, c/b ${result.ratio.toFixed(2)}`,
      );
    }
    return {
      ...summaryOf(measured),
      sizes: { rounds, tickets, warmUp, concurrency, leftoversMs: LEFTOVERS_MS },
      history: sameHistory,
      late: await lateDeliveries(world),
    };
  } finally {
    await bare.end();
  }
}

/** The timeouts of a round's workflow tasks come ten seconds after them, done or not: they are that round's, not the next one's. */
const LEFTOVERS_MS = 11_000;

async function measured1(measure, tickets) {
  await pause(LEFTOVERS_MS);
  await settled();
  const before = cpuByPart();
  const { ms, ...more } = await measure(tickets);
  // What is left to do for these same tickets is part of their cost.
  await settled();
  const used = difference(cpuByPart(), before);
  const cpuMsEach = Object.fromEntries(Object.entries(used).map(([part, partMs]) => [part, partMs / tickets]));
  return { perSecond: (tickets * 1000) / ms, cpuMsEach, ...more };
}

function measuresOf(world, bare, { input, concurrency }) {
  let opened = 0;
  return {
    a: async (count) => ({ ms: await allAtOnce(count, concurrency, () => bare.startAsleep()) }),
    b: async (count) => {
      const target = bare.activitiesDone() + count;
      const startedAt = performance.now();
      await allAtOnce(count, concurrency, () => bare.startLikeATicket(input));
      await until('all activities of the bare workflows', () => bare.activitiesDone() >= target, { everyMs: 20 });
      return { ms: performance.now() - startedAt };
    },
    c: async (count) => {
      const target = (await told(world)) + count;
      const answersMs = [];
      const startedAt = performance.now();
      const acceptedMs = await allAtOnce(count, concurrency, async () => {
        const askedAt = performance.now();
        await world.ask('POST', '/v1/tickets', openingOf(opened++));
        answersMs.push(performance.now() - askedAt);
      });
      await until('all tickets are told', toldAtLast(world, { target, startedAt, count })).catch((error) =>
        explained(world, error),
      );
      const ms = performance.now() - startedAt;
      return {
        ms,
        acceptedPerSecond: (count * 1000) / acceptedMs,
        answerMs: { p50: percentile(answersMs, 0.5), p99: percentile(answersMs, 0.99) },
      };
    },
  };
}

/**
 * Whether all are told, asked seldom while many are still to come: the asking is PostgreSQL's work and would be taken for the
 * tickets'. At the pace so far half of the rest would have to come before it is asked again.
 */
function toldAtLast(world, { target, startedAt, count }) {
  return async () => {
    const missing = target - (await told(world));
    if (missing <= 0) return true;
    const msEach = missing < count ? (performance.now() - startedAt) / (count - missing) : 0;
    await pause(Math.min((missing * msEach) / 2, 1_000));
    return false;
  };
}

/** Tickets in the read model whose people have all been told. */
async function told({ query }) {
  const [{ count }] = await query(
    `select count(*) from ticket where not exists (
       select 1 from message where message.organisation = ticket.organisation
         and message.ticket_id = ticket.ticket_id and message.state <> 'sent')
     and exists (
       select 1 from message where message.organisation = ticket.organisation and message.ticket_id = ticket.ticket_id)`,
  );
  return Number(count);
}

/** Where the tickets are that are not told yet. */
async function explained({ query }, error) {
  const counts = await query(
    `select 'command ' || case when delivered_at is null then 'undelivered' else 'delivered' end as what, count(*) from command group by 1
     union all select 'ticket ' || status, count(*) from ticket group by 1
     union all select 'message ' || state || coalesce(': ' || problem, ''), count(*) from message group by 1`,
  );
  throw new Error(`${error.message} (${counts.map(({ what, count }) => `${count} ${what}`).join(', ')})`);
}

async function firstTicket(world) {
  const before = await told(world);
  const { id } = await world.ask('POST', '/v1/tickets', openingOf(0));
  await until('the first ticket is told', async () => (await told(world)) > before);
  return { id, input: await inputOf(world.client, id) };
}

/** The two histories beside each other, because the comparison is worth nothing if they differ. */
async function comparison({ client }, ticketId) {
  await settled();
  const ticket = await eventTypes(client, ticketId);
  const { value } = await client.workflow
    .list({ query: `WorkflowType = 'likeATicket'` })
    [Symbol.asyncIterator]()
    .next();
  const bare = await eventTypes(client, value.workflowId);
  return {
    ticket: tallyOf(ticket),
    events: ticket.length,
    bareEvents: bare.length,
    isSame: ticket.join() === bare.join(),
    bare: tallyOf(bare),
  };
}

/** How many openings the API could not hand over at once, so that the schedule had to. */
async function lateDeliveries({ apiLog }) {
  const text = await readFile(apiLog, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line.includes('Temporal will hear of it later')).length;
}

function summaryOf(rounds) {
  const medianOf = (pick) => median(rounds.map(pick));
  const perSecond = Object.fromEntries(names.map((name) => [name, medianOf((round) => round[name].perSecond)]));
  const parts = [...new Set(rounds.flatMap((round) => names.flatMap((name) => Object.keys(round[name].cpuMsEach))))];
  const cpuMsEach = Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(parts.map((part) => [part, medianOf((round) => round[name].cpuMsEach[part] ?? 0)])),
    ]),
  );
  return {
    perSecond,
    ratio: medianOf(({ ratio }) => ratio),
    acceptedPerSecond: medianOf(({ c }) => c.acceptedPerSecond),
    answerMs: { p50: medianOf(({ c }) => c.answerMs.p50), p99: medianOf(({ c }) => c.answerMs.p99) },
    cpuMsEach,
    rounds,
  };
}
