import { ApiWorld } from '../testing/api-world';

let world: ApiWorld;
let first: string;

beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1', API_DOCS: 'true' });
  first = (await world.open()).body.id;
  await world.open();
  await world.command(first, 'acknowledge', {}, { 'idempotency-key': 'ack-1' });
  await world.dataSource.query(
    `UPDATE command SET outcome = 'refused', reasons = ARRAY['too late'], decided_at = now() WHERE id = 'ack-1'`,
  );
});
afterAll(() => world.end());

type Deed = { id: string; action: string; subject: string; actor: string };

const deedsOf = async (query = ''): Promise<Deed[]> => (await world.ask(`/v1/audit?${query}`)).body.deeds;

it('tells who did what on a ticket, the newest first, with the outcome and its reasons', async () => {
  const { status, body } = await world.ask(`/v1/audit?ticket=${first}`);
  expect(status).toBe(200);
  expect(body.deeds).toEqual([
    expect.objectContaining({ action: 'acknowledge', actor: 'admin', outcome: 'refused', reasons: ['too late'] }),
    expect.objectContaining({ action: 'open', subject: first, policy: 'webbee', outcome: 'accepted' }),
  ]);
});

it('goes on where a page ended, without a gap and nothing twice', async () => {
  const all = await deedsOf();
  const paged: Deed[] = [];
  let cursor = '';
  do {
    const { body } = await world.ask(`/v1/audit?limit=1${cursor && `&cursor=${cursor}`}`);
    paged.push(...body.deeds);
    cursor = body.next ?? '';
  } while (cursor);
  expect(paged).toEqual(all);
  expect(all.length).toBeGreaterThanOrEqual(3);
  expect(await deedsOf('person=nobody')).toEqual([]);
});

it('names every wrong part of a question', async () => {
  const { status, body } = await world.ask('/v1/audit?person=A%20B&ticket=x&limit=0&more=1');
  expect(status).toBe(400);
  expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['limit', 'more', 'person', 'ticket']);
  expect((await world.ask('/v1/audit?cursor=abc')).status).toBe(400);
});

it('comes as a table for spreadsheets as well', async () => {
  const { status, headers, body } = await world.ask(`/v1/audit.csv?ticket=${first}`);
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/csv')]);
  expect(headers.get('content-disposition')).toContain('attachment');
  const lines = String(body).trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(`,admin,acknowledge,${first},refused,too late,`);
});

it('is for administrators of the organisation alone', async () => {
  const worker = await world.keyFor(['read', 'work']);
  expect((await world.ask('/v1/audit', { key: worker })).status).toBe(403);
  expect((await world.ask('/v1/audit.csv', { key: worker })).status).toBe(403);
  const foreign = await world.keyFor(['admin'], 'elsewhere');
  expect((await world.ask('/v1/audit', { key: foreign })).body.deeds).toEqual([]);
});
