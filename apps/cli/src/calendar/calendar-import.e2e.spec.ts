import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');
const policy = join(root, 'policies/three-line.yaml');
const scratch = mkdtempSync(join(tmpdir(), 'stepladder-calendar-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const ics = join(scratch, 'holidays.ics');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
writeFileSync(
  ics,
  [
    'BEGIN:VCALENDAR',
    ...event('UID:1', 'SUMMARY:Christmas Day', 'DTSTART;VALUE=DATE:20351225', 'RRULE:FREQ=YEARLY'),
    ...event('UID:2', 'SUMMARY:Outing', 'DTSTART;VALUE=DATE:20350702', 'DTEND;VALUE=DATE:20350704'),
    ...event('UID:3', 'SUMMARY:Lunch', 'DTSTART:20351221T120000Z', 'DTEND:20351221T130000Z'),
    ...event('UID:4', 'SUMMARY:Long ago', 'DTSTART;VALUE=DATE:20010702'),
    'END:VCALENDAR',
  ].join('\r\n'),
);

/** The command line as a person starts it; nothing of Stepladder runs anywhere. */
async function imported(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const bin = join(root, 'apps/cli/bin/stepladder.js');
  const env = { PATH: process.env['PATH'], DATA_DIR: join(scratch, 'no-data') };
  const child = spawn(process.execPath, [bin, 'calendar', 'import', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr };
}

it('the dates that a file closes are printed as YAML to paste, and what is skipped with its reason', async () => {
  const { code, stdout } = await imported(ics, '--zone', 'Europe/London', '--until', '2036-12-31');
  expect([code, stdout.trimEnd().split('\n')]).toEqual([
    0,
    [
      'closed:',
      '  - 2035-07-02 # Outing',
      '  - 2035-07-03 # Outing',
      '  - 2035-12-25 # Christmas Day',
      '  - 2036-12-25 # Christmas Day',
      '# In the past: 1, from 2001-07-02 to 2001-07-02.',
      '# Skipped: Lunch: from 2035-12-21 12:00 to 2035-12-21 13:00, which is no whole day',
      '# Series without end are followed to 2036-12-31.',
    ],
  ]);
});

it('beside a calendar of a policy it tells what is new; only --write adds it, once, and counts the version up', async () => {
  const copy = join(scratch, 'three-line.yaml');
  cpSync(policy, copy);
  const before = readFileSync(policy, 'utf8');
  const into = ['--into', `${copy}#helpdesk-hours`, '--until', '2035-12-31'];
  const looked = await imported(ics, ...into);
  expect(looked.stdout.split('\n').filter((line) => /^[+=!]/.test(line))).toEqual([
    '+ 2035-07-02 Outing',
    '+ 2035-07-03 Outing',
    '= 2035-12-25 Christmas Day: already there by closed-by',
  ]);
  expect(readFileSync(copy, 'utf8')).toBe(before);
  const { stdout } = await imported(ics, ...into, '--write', '--json');
  const version = Number(/^version: (\d+)/m.exec(before)?.[1]);
  expect(JSON.parse(stdout)).toMatchObject({ written: true, version: version + 1 });
  const after = readFileSync(copy, 'utf8');
  expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual([
    `version: ${version + 1}`,
    '    closed:',
    '      - 2035-07-02 # Outing',
    '      - 2035-07-03 # Outing',
  ]);
  const again = await imported(ics, ...into, '--write');
  expect(again.stdout).toContain('Nothing to add.');
  expect(readFileSync(copy, 'utf8')).toBe(after);
});

it('all that is wrong is told at once, and nothing is written', async () => {
  const wrong = await imported(join(scratch, 'none.ics'), '--zone', 'Mars/Phobos', '--until', 'soon', '--write');
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  for (const words of ['no such file', '--zone: Mars/Phobos', '--until: soon', '--write needs --into']) {
    expect(wrong.stderr).toContain(words);
  }
  expect((await imported(policy)).stderr).toContain('is no iCalendar file');
  expect((await imported(ics, '--into', `${policy}#helpdesk`)).stderr).toContain('there are helpdesk-hours');
});
