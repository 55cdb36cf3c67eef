import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');
const program = join(root, 'apps/cli/bin/stepladder.js');
const cases = join(process.env['STEPLADDER_DATA'] ?? join(root, '../shared/data'), 'business-time-cases.json');
const helpdesk = ['--calendar', 'policies/three-line.yaml#helpdesk-hours'];

const scratch = mkdtempSync(join(tmpdir(), 'stepladder-time-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function written(name: string, text: string): string {
  writeFileSync(join(scratch, name), text);
  return join(scratch, name);
}

/** Says at its end how much CPU time the program took: unlike the time on the wall it does not hang on other programs. */
const meter = written('meter.cjs', 'process.on("exit", () => process.send?.(process.cpuUsage()));');

type Ended = { code: number; stdout: string; stderr: string; cpuMs: number };

/** The command line as a person starts it; nothing of Stepladder runs anywhere. */
async function stepladder(...args: string[]): Promise<Ended> {
  const env = { PATH: process.env['PATH'], DATA_DIR: join(scratch, 'no-data'), TZ: 'Pacific/Auckland' };
  const child = spawn(process.execPath, ['-r', meter, program, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let [stdout, stderr, cpuMs] = ['', '', NaN];
  child.on('message', ({ user, system }: NodeJS.CpuUsage) => (cpuMs = (user + system) / 1000));
  child.stdout?.on('data', (text) => (stdout += text));
  child.stderr?.on('data', (text) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr, cpuMs };
}

const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

type Case = { id: string; op: string; expected?: string; expected_roll?: string; expected_seconds?: number };

(existsSync(cases) ? it : it.skip)(
  'all 402 business-time cases come out as expected, under both rules, within two seconds of CPU time (business-time-cases.json)',
  async () => {
    const asked = (JSON.parse(readFileSync(cases, 'utf8')) as { cases: Case[] }).cases;
    expect(asked).toHaveLength(402);
    const results = (one: (each: Case) => unknown) => asked.map((each) => ({ id: each.id, result: one(each) }));
    const stay = await stepladder('time', 'batch', cases);
    expect(linesOf(stay.stdout)).toEqual(results(({ expected, expected_seconds: seconds }) => seconds ?? expected));
    expect(stay.cpuMs).toBeLessThan(2000);
    const roll = await stepladder('time', 'batch', cases, '--due-at-closing', 'roll');
    expect(linesOf(roll.stdout)).toEqual(
      results((each) => each.expected_seconds ?? each.expected_roll ?? each.expected),
    );
    expect([stay.code, stay.stderr, roll.code, roll.stderr]).toEqual([0, '', 0, '']);
  },
);

it('a batch answers line by line, and says on standard error how many have no answer', async () => {
  const shop = { tz: 'Asia/Kolkata', weekly: { mon: [['10:00', '14:00']] } };
  const one = { calendar: 'shop', op: 'add', start: '2026-03-02T05:00:00Z', seconds: 7200, note: 'ours' };
  const file = written('cases.json', JSON.stringify({ calendars: { shop }, cases: [{ id: 1, ...one }, { ...one, id: 'b', op: 'plus' }] })); // prettier-ignore
  const { code, stdout, stderr } = await stepladder('time', 'batch', file);
  expect(stdout).toBe(
    '{"id":1,"result":"2026-03-02T07:00:00Z"}\n{"id":"b","error":"there is no op plus; there are add, subtract, between and next_open"}\n',
  );
  expect([code, stderr]).toEqual([0, '1 of 2 questions have no answer.\n']);
});

it('a batch of the wrong shape is refused whole, with every problem and its path', async () => {
  const office = { tz: 'UTC', weekly: { mon: ['09:00-17:00'] }, holiday: [] };
  const file = written('wrong.json', JSON.stringify({ calendars: { office }, cases: [{ id: 'a' }, 7] }));
  const { code, stdout, stderr } = await stepladder('time', 'batch', file);
  expect([code, stdout]).toEqual([2, '']);
  const paths = ['calendars.office.weekly.mon[0]', 'calendars.office', 'cases[0].calendar', 'cases[0].op', 'cases[0].start', 'cases[1]']; // prettier-ignore
  for (const path of paths) expect(stderr).toContain(`  - ${path}: `);
  const noJson = await stepladder('time', 'batch', written('no.json', '{'));
  expect(noJson).toMatchObject({ code: 2, stdout: '' });
  expect(noJson.stderr).toContain('no.json is no JSON');
});

it("one question is answered in the calendar's zone and in UTC, whatever the zone of the machine", async () => {
  const told = async (...args: string[]) =>
    (await stepladder('time', ...args, ...helpdesk)).stdout.trimEnd().split('\n');
  expect(await told('add', '2h', '--from', '2026-07-03T16:00')).toEqual([
    'Mon 2026-07-06 10:00 Europe/London',
    '2026-07-06T09:00:00Z',
  ]);
  expect(await told('subtract', '1wd', '--from', '2026-12-29T12:30:15+00:00')).toEqual([
    'Thu 2026-12-24 12:30:15 Europe/London',
    '2026-12-24T12:30:15Z',
  ]);
  expect(await told('next-open', '--from', '2026-12-25T00:00Z')).toEqual([
    'Tue 2026-12-29 09:00 Europe/London',
    '2026-12-29T09:00:00Z',
  ]);
  expect(await told('between', '--from', '2026-12-24T15:00', '--to', '2026-12-29T10:00')).toEqual([
    '3 h (10800 s)',
    '0.375 working days',
  ]);
});

it('one question is answered for scripts, of a calendar in a file of its own', async () => {
  const file = written('shop.json', '{ "zone": "Asia/Tokyo", "hours": { "sat": ["10:00-12:00"] } }');
  const { stdout } = await stepladder('time', 'add', '3h', '--from', '2026-03-07T10:30', '--calendar', file, '--json');
  expect(JSON.parse(stdout)).toEqual({
    calendar: 'shop',
    zone: 'Asia/Tokyo',
    from: '2026-03-07T01:30:00Z',
    duration: '3h',
    result: '2026-03-14T02:30:00Z',
  });
});

it('all that is wrong with a question and its calendar is told at once', async () => {
  const file = written('shop.yaml', 'zone: Asia/Tokio\nhours: { sat: [10-12], someday: [] }\n');
  const asked = await stepladder('time', 'add', '8 h', '--from', 'noon', '--calendar', file);
  expect(asked.code).toBe(2);
  expect(asked.stderr.split('\n').slice(1, -1)).toEqual([
    `  - ${file}:1:7 zone: there is no zone Asia/Tokio; did you mean Asia/Tokyo?`,
    `  - ${file}:2:24 hours.someday: someday is no day; write mon, mon-fri or every-day`,
    '  - --from: noon is no instant; write 2026-03-02T09:00:00Z',
    '  - 8 h is no duration; write 90s, 15m, 8h or 2wd (working days)',
  ]);
  const nothing = await stepladder('time', 'between');
  expect(nothing).toMatchObject({ code: 2, stdout: '' });
  for (const option of ['--calendar', '--from', '--to']) expect(nothing.stderr).toContain(`${option} is missing`);
});
