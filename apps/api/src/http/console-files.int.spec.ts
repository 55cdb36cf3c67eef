import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ApiWorld } from '../testing/api-world';

const script = 'console.log("up");'.repeat(200);
const first = '<!doctype html><title>Stepladder</title>';

let world: ApiWorld;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'console-'));
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'assets'));
  write('index.html', first);
  write('assets/app-1a2b.js', script);
  write('assets/app-1a2b.js.br', brotliCompressSync(script));
  write('assets/app-1a2b.js.gz', gzipSync(script));
  write('assets/small-3c4d.js', 'export {};');
  world = await ApiWorld.begin({ CONSOLE_DIR: folder, TEMPORAL_ADDRESS: '127.0.0.1:1' });
});
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${world.url}${path}`, { headers: { 'accept-encoding': 'identity', ...headers } });

/** As a browser asks for a page or a file that it has kept. */
const getAgain = (path: string, tag: string | null | undefined, headers: Record<string, string> = {}) =>
  get(path, { 'if-none-match': String(tag), 'cache-control': 'max-age=0', ...headers });

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['identity', null],
  ['deflate', null],
])('who accepts %s gets a script as %s, typed as a script and kept for good', async (accepted, encoding) => {
  const { status, headers, ...response } = await get('/assets/app-1a2b.js', { 'accept-encoding': accepted }).then(
    async (answer) => ({ status: answer.status, headers: answer.headers, text: await answer.text() }),
  );
  expect({ status, text: response.text }).toEqual({ status: 200, text: script });
  expect(
    Object.fromEntries(
      ['content-encoding', 'content-type', 'vary', 'cache-control'].map((name) => [name, headers.get(name)]),
    ),
  ).toEqual({
    'content-encoding': encoding,
    'content-type': 'text/javascript; charset=utf-8',
    vary: 'Accept-Encoding',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

it('each form of a script has a tag of its own, by which it is not sent again', async () => {
  const forms = ['br', 'gzip', 'identity'];
  const tags = await Promise.all(
    forms.map(async (accepted) =>
      (await get('/assets/app-1a2b.js', { 'accept-encoding': accepted })).headers.get('etag'),
    ),
  );
  expect(new Set(tags).size).toBe(3);
  const again = await getAgain('/assets/app-1a2b.js', tags[0], { 'accept-encoding': 'br' });
  expect([again.status, again.headers.get('vary')]).toEqual([304, 'Accept-Encoding']);
});

it('what was not compressed is sent as it is, and what is missing is missing in whatever form', async () => {
  const small = await get('/assets/small-3c4d.js', { 'accept-encoding': 'br' });
  expect([small.status, small.headers.get('content-encoding'), await small.text()]).toEqual([200, null, 'export {};']);
  const missing = await get('/assets/gone-5e6f.js', { 'accept-encoding': 'br' });
  expect([missing.status, missing.headers.get('content-encoding'), missing.headers.get('content-type')]).toEqual([
    404,
    null,
    expect.stringContaining('application/problem+json'),
  ]);
});

it.each(['/', '/tickets/local-1001'])(
  '%s is the first page, asked for anew and not sent again while it is the same',
  async (path) => {
    const page = await get(path);
    const [tag, kept] = ['etag', 'cache-control'].map((name) => page.headers.get(name));
    expect([page.status, await page.text(), kept]).toEqual([200, first, 'no-cache']);
    expect((await getAgain(path, tag)).status).toBe(304);
  },
);
