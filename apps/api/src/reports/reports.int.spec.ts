import { ApiWorld } from '../testing/api-world';
import { livedTicket } from '../testing/lived-ticket';
import type { ReportAnswer } from './report.schema';

const hourMs = 3_600_000;
const resolve = { name: 'resolve' };
let world: ApiWorld;
let [late, inTime, running, waited] = ['', '', '', ''];

// Nothing listens where Temporal should be: whatever is answered here was answered from Postgres alone.
beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
  const [policy, priority, at] = ['webbee', 'critical', '2026-03-02T09:00:00.000Z'];
  const [wednesday, evening] = ['2026-03-04T11:00:00.000Z', '2026-03-02T19:00:00.000Z'];
  late = await livedTicket(world, { policy, priority, at, said: [[wednesday, resolve]], until: wednesday });
  inTime = await livedTicket(world, { policy, priority, at, said: [[evening, resolve]], until: evening });
  const tuesday = { at: '2026-03-10T09:00:00.000Z', until: '2026-03-10T10:00:00.000Z' };
  running = await livedTicket(world, { policy, priority, ...tuesday });
  const said: [string, object][] = [
    ['2026-01-09T16:30:00.000Z', { name: 'await', reason: 'awaiting-parts' }],
    ['2026-01-13T10:00:00.000Z', { name: 'resume' }],
  ];
  const friday = { at: '2026-01-09T16:00:00.000Z', until: '2026-01-15T08:00:00.000Z' };
  waited = await livedTicket(world, { policy: 'three-line', ...friday, said });
});
afterAll(() => world.end());

const report = async (query = ''): Promise<ReportAnswer> => (await world.ask(`/v1/reports?${query}`)).body;
const behind = async (query: string) => {
  const { status, body } = await world.ask(`/v1/reports/tickets?${query}`);
  expect(status).toBe(200);
  return (body.tickets as { id: string }[]).map(({ id }) => id);
};
const queryOf = (figure: string, where: Record<string, string>, more: Record<string, string> = {}) =>
  new URLSearchParams({ ...more, figure, ...where }).toString();

describe('a report on tickets of which everything is known', () => {
  it('says how many promises were kept, of how many, and what is not decided yet', async () => {
    const { tickets, zones, attainment } = await report('policy=webbee');
    const two = { met: 1, breached: 1, running: 1, judged: 2, percent: 50 };
    expect([tickets, zones]).toEqual([3, ['UTC']]);
    expect(attainment.all).toMatchObject(two);
    expect(attainment.byClock).toEqual([expect.objectContaining({ key: 'resolution', ...two })]);
    expect(attainment.byPriority).toEqual([expect.objectContaining({ key: 'critical', label: 'Critical', ...two })]);
    expect(attainment.byWeek).toMatchObject([
      { key: '2026-03-02', met: 1, breached: 1, running: 0, percent: 50 },
      { key: '2026-03-09', met: 0, breached: 0, running: 1, percent: null },
    ]);
  });

  it('says how long tickets were with each tier, and how long they waited for what', async () => {
    const { tierTime, paused } = await report();
    const hours = Object.fromEntries(tierTime.map(({ key, ms, times }) => [key, [ms / hourMs, times]]));
    expect(hours).toMatchObject({ developer: [17, 3], 'team-lead': [18, 2], 'project-manager': [26, 1] });
    expect(paused).toMatchObject([
      { key: 'awaiting-parts', label: 'Awaiting parts', ms: 89.5 * hourMs, times: 1, tickets: 1 },
    ]);
  });

  it('says when targets were missed and how late the work was done', async () => {
    const { breaches, lateness } = await report('policy=webbee');
    expect(breaches).toMatchObject([{ weekday: 3, hour: 9, count: 1 }]);
    expect(lateness.medianMs).toBe(2 * hourMs);
    expect(lateness.steps.filter(({ count }) => count > 0)).toMatchObject([{ step: '4h', count: 1 }]);
  });

  it('says how often each rung was climbed to, and who was told of it', async () => {
    const { escalations, escalatedTo } = await report('policy=webbee');
    const counts = (rows: { key: string; count: number }[]) =>
      Object.fromEntries(rows.map(({ key, count }) => [key, count]));
    expect(counts(escalations)).toEqual({ 'team-lead': 2, 'project-manager': 1, 'executive-assistant': 1 });
    expect(counts(escalatedTo)).toMatchObject({ 'priya-manager': 2, 'eve-assistant': 1, 'dan-director': 1 });
    expect(escalatedTo.find(({ key }) => key === 'tara-lead')?.label).toBe('Tara Nair');
  });

  it('gives the tickets behind each number', async () => {
    const { attainment, breaches, lateness } = await report('policy=webbee');
    const clock = attainment.byClock[0]!.where;
    expect(await behind(queryOf('attainment', { ...clock, outcome: 'met' }))).toEqual([inTime]);
    expect(await behind(queryOf('attainment', { ...clock, outcome: 'breached' }))).toEqual([late]);
    expect(await behind(queryOf('attainment', { ...clock, outcome: 'running' }))).toEqual([running]);
    expect(await behind(queryOf('breaches', breaches[0]!.where, { policy: 'webbee' }))).toEqual([late]);
    expect(await behind(queryOf('lateness', lateness.steps[2]!.where, { policy: 'webbee' }))).toEqual([late]);
    expect(await behind(queryOf('paused', { reason: 'awaiting-parts' }))).toEqual([waited]);
    expect(await behind(queryOf('tier-time', { rung: 'team-lead' }))).toEqual([inTime, late]);
    expect(await behind(queryOf('escalated-to', { person: 'eve-assistant' }))).toEqual([late]);
    expect(await behind(queryOf('attainment', clock, { from: '2026-03-09T00:00:00.000Z' }))).toEqual([running]);
  });

  it('is about the tickets of its filter alone', async () => {
    const numbers = async (query: string) => (await report(query)).tickets;
    expect(await numbers('')).toBe(4);
    expect(await numbers('from=2026-03-02T09:00:00.000Z&to=2026-03-10T09:00:00.000Z')).toBe(2);
    expect(await numbers('priority=critical&tier=developer')).toBe(1);
    expect(await numbers('area=website')).toBe(0);
    expect((await report('policy=nothing')).attainment.all).toMatchObject({ judged: 0, percent: null });
  });

  it('counts by the teams of whoever holds a ticket, in each of them, and what nobody of a team holds apart', async () => {
    await world.dataSource.query(
      `INSERT INTO team (organisation, id, label) VALUES ('local', 'shop', 'Shop desk'), ('local', 'all', 'Everybody')`,
    );
    await world.dataSource.query(
      `INSERT INTO team_member (organisation, team, person)
        SELECT 'local', team, person FROM unnest(ARRAY['shop', 'all']) AS team, unnest($1::text[]) AS person`,
      [['priya-manager', 'tara-lead']],
    );
    const { attainment } = await report('policy=webbee');
    expect(attainment.byTeam).toMatchObject([
      { key: '', met: 0, breached: 0, running: 1 },
      { key: 'all', label: 'Everybody', met: 1, breached: 1, running: 0, percent: 50 },
      { key: 'shop', label: 'Shop desk', met: 1, breached: 1, running: 0, percent: 50 },
    ]);
    const shop = attainment.byTeam[2]!.where;
    expect(await behind(queryOf('attainment-of-team', { ...shop, outcome: 'met' }))).toEqual([inTime]);
  });

  it('gives the tickets behind the number of all, behind a percentage, and behind a team', async () => {
    const { attainment } = await report('policy=webbee');
    expect(await behind('figure=tickets&policy=webbee')).toEqual([running, inTime, late]);
    expect(
      await behind(queryOf('attainment', { ...attainment.all.where, judged: 'yes' }, { policy: 'webbee' })),
    ).toEqual([inTime, late]);
  });

  it('comes as one table where CSV is asked for, by the address or by the header', async () => {
    const byAddress = await world.ask('/v1/reports?policy=webbee&format=csv');
    const byHeader = await world.ask('/v1/reports?policy=webbee', { headers: { accept: 'text/csv' } });
    expect(byHeader.body).toBe(byAddress.body);
    expect(byAddress.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(byAddress.headers.get('content-disposition')).toContain('stepladder-report.csv');
    expect(byAddress.body.split('\r\n')).toEqual(
      expect.arrayContaining([
        'filter,,,policy,,id,webbee',
        'attainment,all,,,,met,1',
        'attainment,all,,,,percent,50',
        'breaches,weekday and hour,,3 9,,count,1',
      ]),
    );
  });

  it('names everything that is wrong with a question, and tells another organisation nothing', async () => {
    const wrong = await world.ask('/v1/reports?from=yesterday&colour=red&format=pdf');
    expect([wrong.status, wrong.body.errors.length]).toEqual([400, 3]);
    expect((await world.ask('/v1/reports/tickets?figure=luck')).status).toBe(400);
    const key = await world.keyFor(['read'], 'foreign');
    expect((await world.ask('/v1/reports', { key })).body).toMatchObject({ tickets: 0 });
    expect((await world.ask('/v1/reports/tickets?figure=attainment', { key })).body).toMatchObject({
      total: 0,
      tickets: [],
    });
  });
});

describe('a report beside the badges', () => {
  it('counts as met and as breached exactly the clocks whose badges say so', async () => {
    const said: [string, object][] = [
      ['2026-05-08T10:00:00.000Z', resolve],
      ['2026-05-08T12:00:00.000Z', { name: 'reopen' }],
    ];
    for (const day of ['05', '06', '07']) {
      const [at, until] = [`2026-05-${day}T10:00:00.000Z`, '2026-05-08T13:00:00.000Z'];
      for (const policy of ['three-line', 'webbee'])
        for (const told of [[], said.slice(0, 1), said])
          await livedTicket(world, {
            policy,
            priority: policy === 'webbee' ? 'critical' : 'normal',
            at,
            until,
            said: told,
          });
    }
    const { tickets } = (await world.ask('/v1/tickets?limit=200')).body as { tickets: { id: string }[] };
    const badges: Record<string, string[]> = { met: [], breached: [] };
    for (const { id } of tickets) {
      const { clocks } = (await world.ask(`/v1/tickets/${id}`)).body as { clocks: { clock: string; state: string }[] };
      for (const { clock, state } of clocks) badges[state]?.push(`${id} ${clock}`);
    }
    for (const outcome of ['met', 'breached'] as const) {
      const { attainment } = await report();
      const told = await Promise.all(
        attainment.byClock.map(async ({ key, where, [outcome]: count }) => {
          const ids = await behind(queryOf('attainment', { ...where, outcome }));
          expect(ids).toHaveLength(count);
          return ids.map((id) => `${id} ${key}`);
        }),
      );
      expect(told.flat().sort()).toEqual(badges[outcome]!.sort());
    }
    expect(badges.breached!.length).toBeGreaterThan(1);
  });
});

describe('a report on a ticket whose priority became one without a target', () => {
  const [priority, at, until] = ['critical', '2026-06-01T09:00:00.000Z', '2026-06-05T09:00:00.000Z'];
  const lowered = (when: string): [string, object] => [when, { name: 'triage', priority: 'low' }];
  const span = 'from=2026-06-01T00:00:00.000Z&to=2026-06-30T00:00:00.000Z';

  it('does not count its clock as running, and keeps a breach that came before', async () => {
    const [soon, after] = ['2026-06-01T12:00:00.000Z', '2026-06-04T12:00:00.000Z'];
    await livedTicket(world, { policy: 'webbee', priority, at, until, said: [lowered(soon)] });
    const broken = await livedTicket(world, { policy: 'webbee', priority, at, until, said: [lowered(after)] });
    const { attainment, breaches } = await report(span);
    expect(attainment.all).toMatchObject({ met: 0, breached: 1, running: 0 });
    expect(breaches).toMatchObject([{ weekday: 3, hour: 9, count: 1 }]);
    expect(await behind(queryOf('breaches', breaches[0]!.where))).toContain(broken);
  });
});

describe('a report on very many tickets', () => {
  const [first, past] = ['2001-01-01T00:00:00.000Z', '2002-01-01T00:00:00.000Z'];
  const span = `from=${first}&to=${past}`;

  beforeAll(async () => {
    await world.dataSource.transaction(async (manager) => {
      // Only rows: neither news nor anything else is to follow from them.
      await manager.query('SET LOCAL session_replication_role = replica');
      await manager.query(
        `INSERT INTO intake SELECT r.* FROM generate_series(1, 50001) AS n, intake AS i,
          jsonb_populate_record(i, jsonb_build_object('ticket_id', 'local-' || (100000 + n), 'number', 100000 + n,
            'opened_at', '${first}'::timestamptz + n * interval '10 minutes')) AS r WHERE i.ticket_id = $1`,
        [inTime],
      );
      await manager.query(
        `INSERT INTO ticket SELECT r.* FROM generate_series(1, 50001) AS n, ticket AS t,
          jsonb_populate_record(t, jsonb_build_object('ticket_id', 'local-' || (100000 + n))) AS r WHERE t.ticket_id = $1`,
        [inTime],
      );
    });
  });

  it('is refused with how many they are and what to do, beyond fifty thousand', async () => {
    for (const path of [
      `/v1/reports?${span}`,
      `/v1/reports?${span}&format=csv`,
      `/v1/reports/tickets?figure=tickets&${span}`,
    ]) {
      const { status, body } = await world.ask(path);
      expect([status, body.type]).toEqual([400, 'urn:stepladder:problem:too-many-tickets']);
      expect(body.detail).toContain('these are 50001 tickets, and a report is of at most 50000: choose fewer days');
    }
  });

  it('counts each of them once, and shows the newest five hundred behind a number', async () => {
    const tenDays = `from=${first}&to=2001-01-11T00:00:00.000Z`;
    expect((await report(tenDays)).tickets).toBe(1439);
    const { body } = await world.ask(`/v1/reports/tickets?figure=tickets&${tenDays}`);
    expect([body.total, body.tickets.length]).toEqual([1439, 500]);
    expect([body.tickets[0].id, body.tickets[499].id]).toEqual(['local-101439', 'local-100940']);
  });

  it('lets others be answered while it counts', async () => {
    const twoMonths = `from=${first}&to=2001-03-02T00:00:00.000Z`;
    let counting = true;
    const large = report(twoMonths).finally(() => (counting = false));
    let meanwhile = 0;
    while (counting) {
      const { status } = await world.ask('/v1/tickets?limit=1');
      expect(status).toBe(200);
      if (counting) meanwhile += 1;
    }
    expect((await large).tickets).toBe(8_639);
    expect(meanwhile).toBeGreaterThan(3);
  });
});
