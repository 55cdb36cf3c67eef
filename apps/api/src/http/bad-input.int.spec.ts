import { request } from 'node:http';
import { anOpening, ApiWorld, type Answered } from '../testing/api-world';

let world: ApiWorld;
let ticketId: string;
let foreignKey: string;

beforeAll(async () => {
  world = await ApiWorld.begin();
  ticketId = (await world.open({ policy: 'three-line' })).body.id;
  foreignKey = await world.keyFor(['read', 'work'], 'elsewhere');
});
afterAll(() => world.end());

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Answered> =>
  world.ask('/v1/tickets', { method: 'POST', body, headers });
const raw = (text: string | Buffer, headers: Record<string, string> = {}): Promise<Answered> =>
  world.ask('/v1/tickets', { method: 'POST', raw: text, headers });
const get = (path: string, key?: string): Promise<Answered> => world.ask(path, key === undefined ? {} : { key });
const command = (name: string, body: unknown, id = ticketId, headers = {}): Promise<Answered> =>
  world.command(id, name, body, headers);
const opening = (more: object): object => ({ ...anOpening, ...more });
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

type Row = [what: string, ask: () => Promise<Answered>, status: number, paths?: string[]];

const forms: Row[] = [
  ['no body', () => post(undefined), 400, ['']],
  ['an empty body', () => raw(''), 400, ['']],
  ['null', () => raw('null'), 400, ['']],
  ['a list', () => raw('[]'), 400, ['']],
  ['a text', () => raw('"ticket"'), 400, ['']],
  ['half a JSON text', () => raw('{"policy":'), 400, ['']],
  ['a byte order mark', () => raw('\uFEFF{}'), 400, ['']],
  ['bytes that are no UTF-8', () => raw(Buffer.from([0x7b, 0xff, 0x7d])), 400, ['']],
  ['an unknown field', () => post(opening({ surprise: 1 })), 400, ['surprise']],
  [
    'an unknown field within',
    () => post(opening({ requester: { ...anOpening.requester, phone: '1' } })),
    400,
    ['requester.phone'],
  ],
  ['a number for a text', () => post(opening({ subject: 5 })), 400, ['subject']],
  ['a text for a number', () => post(opening({ clock: { rate: '5' } })), 400, ['clock.rate']],
  ['null for a text', () => post(opening({ description: null })), 400, ['description']],
  ['an object for a list', () => post(opening({ participants: {} })), 400, ['participants']],
  ['a missing field', () => post({ policy: 'webbee', requester: anOpening.requester }), 400, ['subject']],
  ['everything missing', () => post({}), 400, ['policy', 'subject', 'requester']],
  ['nesting over 32', () => post(opening({ surprise: nested(40) })), 400, ['']],
  ['nesting of 30,000', () => raw(`{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`), 400, ['']],
  ['NUL in a text', () => post(opening({ subject: 'a\u0000b' })), 400, ['subject']],
  [
    'NUL deep within',
    () => post(opening({ requester: { name: '\u0000', email: 'a@b.example' } })),
    400,
    ['requester.name'],
  ],
  ['half a surrogate pair', () => raw(JSON.stringify(opening({ subject: '\ud800' }))), 400, ['subject']],
  ['the field __proto__', () => raw('{"__proto__":{"rights":["admin"]}}'), 400, ['__proto__']],
  ['the field constructor', () => post(opening({ constructor: {} })), 400, ['constructor']],
  ['a number that would be rounded', () => raw('{"clock":{"rate":9007199254740993}}'), 400, ['clock.rate']],
  ['infinity', () => raw('{"clock":{"rate":1e400}}'), 400, ['clock.rate']],
  ['a body over 64 KB', () => post(opening({ description: 'x'.repeat(70_000) })), 413],
  ['a body of 5 MB', () => raw('x'.repeat(5_000_000)), 413],
  ['text/plain', () => raw('{}', { 'content-type': 'text/plain' }), 415],
  ['a form', () => raw('a=1', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['another charset', () => raw('{}', { 'content-type': 'application/json; charset=utf-16' }), 415],
  ['a compressed body', () => raw('{}', { 'content-encoding': 'gzip' }), 415],
  ['an unknown encoding', () => raw('{}', { 'content-encoding': 'zebra' }), 415],
];

const values: Row[] = [
  ['an unknown policy', () => post(opening({ policy: 'nobodys' })), 400, ['policy']],
  ['an unknown priority', () => post(opening({ priority: 'doomsday' })), 400, ['priority']],
  ['an unknown rung', () => post(opening({ rung: 'moon' })), 400, ['rung']],
  ['a rung that takes no tickets', () => post(opening({ rung: 'project-manager' })), 400, ['rung']],
  ['an unknown person who opens', () => post(opening({ by: 'nobody' })), 400, ['by']],
  ['an unknown participant', () => post(opening({ participants: ['nobody'] })), 400, ['participants[0]']],
  [
    'all of it at once',
    () => post({ policy: 'nobodys', subject: 5, by: 'nobody', extra: 1 }),
    400,
    ['policy', 'subject', 'by', 'extra', 'requester'],
  ],
  ['an empty subject', () => post(opening({ subject: '' })), 400, ['subject']],
  ['a blank subject', () => post(opening({ subject: ' \u3000 ' })), 400, ['subject']],
  ['a subject of two lines', () => post(opening({ subject: 'a\r\nBcc: x@y.example' })), 400, ['subject']],
  ['a long subject', () => post(opening({ subject: 'x'.repeat(301) })), 400, ['subject']],
  [
    'an address with a comma',
    () => post(opening({ requester: { name: 'A', email: 'a@b.example,c@d.example' } })),
    400,
    ['requester.email'],
  ],
  ['a day that is none', () => post(opening({ at: '2026-02-30T09:00:00Z' })), 400, ['at']],
  ['an instant without a zone', () => post(opening({ at: '2026-02-03T09:00:00' })), 400, ['at']],
  ['an instant as a number', () => post(opening({ at: 1_790_000_000_000 })), 400, ['at']],
  ['the year 275760', () => post(opening({ at: '+275760-09-13T00:00:00Z' })), 400, ['at']],
  ['a rate of zero', () => post(opening({ clock: { rate: 0 } })), 400, ['clock.rate']],
  ['too many participants', () => post(opening({ participants: Array.from({ length: 51 }, () => 'x') })), 400],
  ['a key with a space', () => post(anOpening, { 'idempotency-key': 'a b' }), 400, ['Idempotency-Key']],
  ['a key of 101 characters', () => post(anOpening, { 'idempotency-key': 'k'.repeat(101) }), 400, ['Idempotency-Key']],
];

const commands: Row[] = [
  ['a command to a missing ticket', () => command('resolve', {}, 'local-999999'), 404],
  [
    'a command to a ticket whose id is none',
    () => command('resolve', {}, "1'; drop table ticket; --"),
    400,
    ['ticketId'],
  ],
  ['an unknown command', () => command('explode', {}), 404],
  ['an unknown field of a command', () => command('resolve', { force: true }), 400, ['force']],
  ['a command that misses its fact', () => command('triage', {}), 400, ['priority']],
  ['an unknown priority', () => command('triage', { priority: 'doomsday' }), 400, ['priority']],
  ['an unknown reason to wait', () => command('await', { reason: 'awaiting-the-moon' }), 400, ['reason']],
  ['an unknown reason to move up', () => command('escalate', { reason: 'because' }), 400, ['reason']],
  ['an unknown rung', () => command('escalate', { to: 'moon' }), 400, ['to']],
  ['an unknown ladder', () => command('escalate', { ladder: 'rope' }), 400, ['ladder']],
  ['an unknown person', () => command('assign', { person: 'nobody' }), 400, ['person']],
  [
    'an unknown speaker, and more',
    () => command('consult', { rung: 'moon', by: 'nobody', x: 1 }),
    400,
    ['rung', 'by', 'x'],
  ],
  ['a note without words', () => command('note', {}), 400, ['text']],
  ['blockers as a number', () => command('intervene', { blockers: 3 }), 400, ['blockers']],
  ['a list as a command', () => command('resolve', []), 400, ['']],
];

const addresses: Row[] = [
  ['a ticket whose id is none', () => get('/v1/tickets/null'), 400, ['ticketId']],
  ['a ticket id with NUL', () => get('/v1/tickets/local-1%00'), 400, ['ticketId']],
  ['a missing ticket', () => get('/v1/tickets/local-999999'), 404],
  ["another organisation's ticket", () => get(`/v1/tickets/${ticketId}`, foreignKey), 404],
  ["another organisation's timeline", () => get(`/v1/tickets/${ticketId}/timeline`, foreignKey), 404],
  ["another organisation's messages", () => get(`/v1/tickets/${ticketId}/messages`, foreignKey), 404],
  ['a missing command', () => get('/v1/commands/none'), 404],
  ['a command id that is none', () => get('/v1/commands/a%20b'), 400, ['commandId']],
  ['a missing policy', () => get('/v1/policies/nobodys'), 404],
  ['an unknown filter', () => get('/v1/tickets?color=red'), 400, ['color']],
  ['a filter twice', () => get('/v1/tickets?policy=a&policy=b'), 400, ['policy']],
  ['a filter as an object', () => get('/v1/tickets?policy[x]=1'), 400, ['policy[x]']],
  ['a limit of -1', () => get('/v1/tickets?limit=-1'), 400, ['limit']],
  ['a limit of a billion', () => get('/v1/tickets?limit=1e9'), 400, ['limit']],
  ['an unknown status', () => get('/v1/tickets?status=lost'), 400, ['status']],
  ['a forged cursor', () => get('/v1/tickets?cursor=Zm9yZ2Vk'), 400, ['cursor']],
  ['NUL in a filter', () => get('/v1/tickets?q=%00'), 400, ['q']],
  ['broken percent-encoding', () => get('/v1/tickets/%E0%A4%A'), 400],
  ['an address that is none', () => get('/v1/nothing'), 404],
  ['a method that is none here', () => world.ask('/v1/tickets', { method: 'DELETE' }), 405],
  ['a method of nobody', () => world.ask(`/v1/tickets/${ticketId}`, { method: 'PATCH', body: {} }), 405],
];

describe.each([
  ['forms', forms],
  ['values', values],
  ['commands', commands],
  ['addresses', addresses],
])('%s', (_, rows) => {
  // Jest takes a parameter that a row does not fill for its own callback, and waits for it.
  const filled = rows.map(([what, ask, status, paths]) => [what, ask, status, paths ?? []] as const);
  it.each(filled)('answers %s with a problem that names the place', async (_what, ask, status, paths) => {
    const answer = await ask();
    expect({ status: answer.status, type: answer.headers.get('content-type')?.split(';')[0] }).toEqual({
      status,
      type: 'application/problem+json',
    });
    const { body } = answer;
    expect(body).toMatchObject({
      type: expect.stringMatching(/^urn:stepladder:problem:/),
      title: expect.any(String),
      status,
    });
    expect(body.instance).toBe(`urn:uuid:${answer.headers.get('x-request-id')}`);
    if (paths.length > 0) {
      const named: string[] = body.errors.map(({ path }: { path: string }) => path);
      expect([...named].sort()).toEqual([...paths].sort());
      expect(body.errors.every(({ problem }: { problem: string }) => problem.length > 3)).toBe(true);
    }
    expect(JSON.stringify(body)).not.toMatch(/\.[jt]s:\d+|node_modules|\/work\/|select |insert /i);
  });
});

it('leaves nothing behind of what it refused', async () => {
  const [counts] = await world.dataSource.query(
    `select (select count(*) from intake) as tickets, (select count(*) from command) as commands,
       (select count(*) from person where kind = 'requester') as requesters`,
  );
  expect(counts).toEqual({ tickets: 1, commands: 1, requesters: 1 });
});

it("does not carry out a command to another organisation's ticket", async () => {
  const { status } = await world.ask(`/v1/tickets/${ticketId}/commands/resolve`, {
    method: 'POST',
    body: {},
    key: foreignKey,
  });
  expect(status).toBe(404);
});

it('names the methods that an address takes', async () => {
  const { headers } = await world.ask('/v1/tickets', { method: 'DELETE' });
  expect(headers.get('allow')).toBe('POST, GET, HEAD');
});

it('refuses a key given twice', async () => {
  const { port } = new URL(world.url);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: '/v1/tickets',
        headers: [
          ...[
            'authorization',
            `Bearer ${world.administrator.apiKey}`,
            'content-type',
            'application/json',
            'connection',
            'close',
          ],
          ...['idempotency-key', 'a', 'idempotency-key', 'b', 'host', `127.0.0.1:${port}`],
        ] as never,
      },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    asking.once('error', reject);
    asking.end(JSON.stringify(anOpening));
  });
  expect(status).toBe(400);
});

it('takes text of any script as it is given', async () => {
  const subject = '<script>alert(1)</script> =1+1 ${jndi:ldap://x} Ünïcode 👩‍💻 \u202Eabc';
  const opened = await world.open({ subject, description: 'line\r\nline\ttab \u001b[31mred' });
  expect(opened.status).toBe(201);
  expect((await world.ask(`/v1/tickets/${opened.body.id}`)).body).toMatchObject({ subject });
});

it('carries the headers that keep browsers and caches from harm, on errors too', async () => {
  for (const path of ['/v1/tickets', '/v1/nothing', '/health', '/nothing']) {
    const { headers } = await world.ask(path, { key: undefined });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    if (path !== '/nothing') expect(headers.get('cache-control')).toBe('no-store');
  }
});
