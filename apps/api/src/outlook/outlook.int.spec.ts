import { decide, openTicket, snapshotOf, type Command, type Decision, type Opening } from '@stepladder/domain';
import { PolicyBook } from '@stepladder/activities';
import { inForce } from '@stepladder/policy-file';
import { PolicyShelf, TicketWriter } from '@stepladder/read-model';
import { anOpening, ApiWorld } from '../testing/api-world';
import { until } from '../testing/until';

let world: ApiWorld;

// Nothing listens where Temporal should be: whatever is answered here was answered from Postgres alone.
beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1', API_DOCS: 'true' });
});
afterAll(() => world.end());

const monday = '2026-03-02T09:00:00.000Z';
const friday = '2026-03-06T16:00:00.000Z';

/** A ticket whose own time stands at `at`, as its workflow would have written it after those commands. */
async function kept(policy: string, at: string, said: { at: string; command: object }[] = []): Promise<string> {
  const now = said.at(-1)?.at ?? at;
  const asked = { policy, at, clock: { rate: 0.001, virtualOriginAt: now } };
  const { id, clock } = (await world.open(asked)).body;
  const pack = await new PolicyBook(world.dataSource).get('local', policy);
  const openedAt = Date.parse(at);
  const rules = inForce(pack, openedAt, openedAt);
  const opening: Opening = {
    ...{ id, organisation: 'local', openedAt, openedBy: 'admin', requester: 'rob', participants: [] },
    ...{ priority: pack.policy.defaultPriority, clock },
  };
  const decisions: Decision[] = [openTicket(rules, opening, openedAt)];
  said.forEach((each, index) => {
    const command = { ...each.command, commandId: `${id}-${index}`, by: 'admin' } as Command;
    const [before, when] = [decisions.at(-1)!.ticket, Date.parse(each.at)];
    decisions.push(decide(rules, before, { type: 'commanded', command, at: when, receivedSeq: index, now: when }));
  });
  const entries = decisions.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'record-entry' ? [effect.entry] : [])),
  );
  const snapshot = snapshotOf(rules, decisions.at(-1)!.ticket);
  await new TicketWriter(world.dataSource).publish({ snapshot, entries, answers: [], messages: [] });
  return id;
}

const partsAwaited = [{ at: '2026-03-06T16:30:00.000Z', command: { name: 'await', reason: 'awaiting-parts' } }];
const errorsOf = (body: { errors: { path: string }[] }): string[] => body.errors.map(({ path }) => path);

describe('the forecast', () => {
  it('tells everything that comes, with its instant, its people and the way they are told', async () => {
    const id = await kept('webbee', monday);
    const { status, body } = await world.ask(`/v1/tickets/${id}/forecast`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ticketId: id,
      policy: { id: 'webbee', version: expect.any(Number) as number },
      beyondWindow: false,
      truncated: false,
    });
    expect(body.coming.map(({ at, type, rung }: Record<string, string>) => [at, type, rung])).toEqual([
      ['2026-03-02T17:00:00.000Z', 'escalated', 'team-lead'],
      ['2026-03-03T09:00:00.000Z', 'escalated', 'project-manager'],
      ['2026-03-03T21:00:00.000Z', 'escalated', 'executive-assistant'],
    ]);
    expect(body.coming[0]).toMatchObject({ people: ['tara-lead', 'dev-arjun'], channels: ['email'] });
    expect(body.coming[0].words).toMatch(/takes over$/);
  });

  it('looks no further than asked', async () => {
    const id = await kept('webbee', monday);
    const { body } = await world.ask(`/v1/tickets/${id}/forecast?until=2026-03-03T09:00:00.000Z`);
    expect([body.coming.length, body.truncated]).toEqual([2, true]);
  });

  it('tells what would come if it waited until an instant, and if it had another priority', async () => {
    const waiting = await kept('three-line', friday, partsAwaited);
    expect((await world.ask(`/v1/tickets/${waiting}/forecast`)).body.coming).toEqual([]);
    const { body } = await world.ask(`/v1/tickets/${waiting}/forecast?pausedUntil=2026-03-10T10:00:00.000Z`);
    expect(body.coming).toContainEqual(
      expect.objectContaining({ at: '2026-03-11T09:30:00.000Z', type: 'escalated', rung: 'second-line' }),
    );
    expect(body.coming[0].at).toBe('2026-03-11T09:30:00.000Z');
    const critical = await kept('webbee', monday);
    const supposed = (await world.ask(`/v1/tickets/${critical}/forecast?priority=critical`)).body;
    expect(supposed.coming.map(({ type }: { type: string }) => type)).toContain('clock-breached');
    expect(supposed.truncated).toBe(true);
  });

  it('tells what would come under another version of its policy', async () => {
    const id = await kept('webbee', monday);
    const { document, policy } = await new PolicyBook(world.dataSource).get('local', 'webbee');
    const version = policy.version + 1;
    const later = document.replace(/^version: .*$/m, `version: ${version}`).replace('8h of age', '9h of age');
    await new PolicyShelf(world.dataSource).publish('local', {
      id: 'webbee',
      version,
      digest: 'later',
      document: later,
    });
    const { status, body } = await world.ask(`/v1/tickets/${id}/forecast?policyVersion=${version}`);
    expect([status, body.policy]).toEqual([200, expect.objectContaining({ id: 'webbee', version })]);
    expect(body.coming[0]).toMatchObject({ at: '2026-03-02T18:00:00.000Z', rung: 'team-lead' });
    const present = (await world.ask(`/v1/tickets/${id}/forecast`)).body;
    expect(present.coming[0]).toMatchObject({ at: '2026-03-02T17:00:00.000Z', rung: 'team-lead' });
  });

  it('names everything that is wrong with a question, each by its path', async () => {
    const id = await kept('webbee', monday);
    const wrong = async (query: string) => {
      const { status, headers, body } = await world.ask(`/v1/tickets/${id}/forecast?${query}`);
      expect([status, headers.get('content-type')]).toEqual([400, expect.stringContaining('application/problem+json')]);
      return errorsOf(body);
    };
    expect(await wrong('pausedUntil=tomorrow&priority=Very%20High&policyVersion=0&until=&more=1')).toEqual(
      expect.arrayContaining(['pausedUntil', 'priority', 'policyVersion', 'until', 'more']),
    );
    expect(await wrong(`policyVersion=9&pausedUntil=${monday}&until=2199-01-01T00:00:00.000Z`)).toEqual([
      'policyVersion',
      'pausedUntil',
      'until',
    ]);
    expect(await wrong('priority=urgent')).toEqual(['priority']);
    expect(await wrong('pausedUntil=2026-03-10T10:00:00.000Z')).toEqual(['pausedUntil']);
  });

  it('is not there for another organisation, and not yet for a ticket that has not begun', async () => {
    const id = await kept('webbee', monday);
    const foreign = await world.keyFor(['read'], 'elsewhere');
    expect((await world.ask(`/v1/tickets/${id}/forecast`, { key: foreign })).status).toBe(404);
    expect((await world.ask('/v1/tickets/local-999999/forecast')).status).toBe(404);
    const stored = (await world.open(anOpening)).body.id;
    const { status, body } = await world.ask(`/v1/tickets/${stored}/forecast`);
    expect([status, body.type]).toEqual([409, 'urn:stepladder:problem:not-yet']);
  });
});

describe('the explanation of a clock', () => {
  it('tells each stretch that counted or did not and why, in data and in words', async () => {
    const resumed = [...partsAwaited, { at: '2026-03-10T10:00:00.000Z', command: { name: 'resume' } }];
    const id = await kept('three-line', friday, resumed);
    const { status, body } = await world.ask(`/v1/tickets/${id}/clocks/first-line-day/explain`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      policy: { id: 'three-line', version: expect.any(Number) as number, zone: 'Europe/London' },
      calendar: { id: 'helpdesk-hours', zone: 'Europe/London' },
      row: { number: 1, time: 'working-days' },
      running: true,
      target: { days: '1', words: '1 working day' },
      dueAt: '2026-03-11T09:30:00.000Z',
    });
    expect(body.segments[0]).toMatchObject({ fromAt: friday, why: 'open', counted: { days: '1/16' } });
    expect(body.segments[1]).toMatchObject({ why: 'paused', reason: 'awaiting-parts', by: 'admin' });
    expect(body.ahead.at(-1)).toMatchObject({ toAt: body.dueAt, why: 'open' });
    expect(body.inWords).toContain(
      'Fri 2026-03-06 16:30 to Tue 2026-03-10 10:00: paused (Awaiting parts) by Administrator, nothing counted.',
    );
    expect(body.inWords.at(-1)).toBe('Going on like this it is due Wed 2026-03-11 09:30.');
  });

  it('is not there for a clock that the policy lacks, for another organisation, or without a ticket', async () => {
    const id = await kept('webbee', monday);
    const foreign = await world.keyFor(['read'], 'elsewhere');
    const statusOf = async (path: string, key?: string) => (await world.ask(path, key ? { key } : {})).status;
    expect(await statusOf(`/v1/tickets/${id}/clocks/nothing/explain`)).toBe(404);
    expect(await statusOf(`/v1/tickets/${id}/clocks/Not%20One/explain`)).toBe(400);
    expect(await statusOf(`/v1/tickets/${id}/clocks/age/explain`, foreign)).toBe(404);
    expect(await statusOf('/v1/tickets/local-999999/clocks/age/explain')).toBe(404);
    expect(await statusOf(`/v1/tickets/${(await world.open(anOpening)).body.id}/clocks/age/explain`)).toBe(409);
  });
});

it('is described: both answers have a schema', async () => {
  const { paths } = (await world.ask('/v1/openapi.json')).body;
  const schemaOf = (path: string) => paths[path].get.responses['200'].content['application/json'].schema;
  expect(schemaOf('/v1/tickets/{ticketId}/forecast').properties.coming.type).toBe('array');
  expect(schemaOf('/v1/tickets/{ticketId}/clocks/{clock}/explain').required).toContain('inWords');
});

describe('with a worker', () => {
  let real: ApiWorld;

  beforeAll(async () => {
    real = await ApiWorld.begin();
    real.startWorker();
  });
  afterAll(() => real.end());

  it('what a running ticket has written is enough to foretell and to explain it', async () => {
    const { id } = (await real.open({ at: monday, clock: { rate: 1, virtualOriginAt: monday } })).body;
    const { body } = await until(
      'the ticket has begun',
      async () => {
        const answered = await real.ask(`/v1/tickets/${id}/forecast`);
        return answered.status === 200 ? answered : undefined;
      },
      50_000,
    );
    const { nextDueAt } = (await real.ask(`/v1/tickets/${id}`)).body;
    expect(body.coming[0]).toMatchObject({ at: nextDueAt, rung: 'team-lead' });
    const explained = (await real.ask(`/v1/tickets/${id}/clocks/age/explain`)).body;
    expect(explained.segments[0]).toMatchObject({ fromAt: monday, why: 'elapsed' });
  });
});
