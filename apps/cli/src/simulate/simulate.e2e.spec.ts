import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');
const program = join(root, 'apps/cli/bin/stepladder.js');
const scratch = mkdtempSync(join(tmpdir(), 'stepladder-simulate-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function written(name: string, text: string): string {
  writeFileSync(join(scratch, name), text);
  return join(scratch, name);
}

/** The command line as a person starts it; nothing of Stepladder runs anywhere. */
async function stepladder(args: string[], input = ''): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { PATH: process.env['PATH'], DATA_DIR: join(scratch, 'no-data'), TZ: 'Pacific/Auckland' };
  const child = spawn(process.execPath, [program, ...args], { cwd: root, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr };
}

/** The lines about moves, without the columns' widths. */
const moves = (stdout: string): string[] =>
  stdout
    .split('\n')
    .filter((line) => / (escalated|handed-back) /.test(line))
    .map((line) => line.replace(/ {2,}/g, ' | '));

const parts = `opened: 2026-03-06 16:00
steps:
  - { at: 2026-03-06 16:30, by: fay-firstline, do: await, reason: awaiting-parts }
  - { at: 2026-03-10 10:00, by: fay-firstline, do: resume }
until: 2026-03-11 17:00
`;
const handedBack = `opened: 2026-03-06 16:00
steps:
  - { at: 2026-03-09 16:30, by: sam-secondline, do: hand-back }
until: 2026-03-10 17:00
`;

/** A policy of one rung with a clock of an hour, and the tests given. */
const smallPolicy = (tests: string): string => `policy: small
version: 1
label: Small
zone: Europe/Berlin
directory: { ann: { name: Ann, email: ann@example.org } }
roles: { desk: { label: Desk, people: [ann] } }
priorities: { normal: { label: Normal, definition: All of them } }
default-priority: normal
ladders: { support: { label: Support, kind: functional, rungs: { desk: { label: Desk, role: desk } } } }
clocks: { limit: { label: Limit, time: elapsed, target: 1h, on-breach: { tell: [holder] } } }
closes-after: { after: 24h, time: elapsed }
tests:
${tests}`;

const green = `  - name: After an hour Ann is told
    rules: [1]
    opened: 2026-03-02 09:00
    until: 2026-03-02 12:00
    expect: [2026-03-02 10:00 clock-breached limit tells ann by email]
`;
const red = `  - name: After two hours Ann is told
    opened: 2026-03-02 09:00
    until: 2026-03-02 12:00
    expect:
      - 2026-03-02 11:00 clock-breached limit
    status: resolved
`;

describe('stepladder simulate', () => {
  it('awaiting parts from Friday 16:30 to Tuesday 10:00 the call moves Wednesday 09:30, in the zone of the policy', async () => {
    const { code, stdout } = await stepladder(['simulate', 'three-line', written('parts.yaml', parts)]);
    expect(code).toBe(0);
    expect(moves(stdout)).toEqual([
      '2026-03-11 Wednesday 09:30 | escalated | clock first-line-day at breach | first-line → second-line | sam-secondline, fay-firstline, requester by email',
    ]);
    expect(stdout).toContain('AT (Europe/London)');
    expect(stdout).toContain('At 2026-03-11 Wednesday 17:00: in-progress, normal, held by sam-secondline.');
  });

  it('moved Monday 16:00 and handed back at 16:30 the call moves again Tuesday 12:30; a script may come from standard input', async () => {
    const { code, stdout } = await stepladder(['simulate', 'policies/three-line.yaml', '-'], handedBack);
    expect(code).toBe(0);
    expect(moves(stdout).map((line) => line.split(' | ')[0])).toEqual([
      '2026-03-09 Monday 16:00',
      '2026-03-09 Monday 16:30',
      '2026-03-10 Tuesday 12:30',
    ]);
  });

  it('with --json it writes entries, messages, answers and the ticket, instants as the API does', async () => {
    const { stdout } = await stepladder(['simulate', 'three-line', '-', '--json'], handedBack);
    const life = JSON.parse(stdout) as Record<'entries' | 'messages' | 'answers', object[]> & { ticket: object };
    expect(life.entries).toContainEqual(
      expect.objectContaining({ at: '2026-03-10T12:30:00.000Z', type: 'escalated', rung: 'second-line' }),
    );
    expect(life.answers).toEqual([{ commandId: 'step-1', outcome: 'accepted' }]);
    expect(life.messages[0]).toMatchObject({ channel: 'email', at: '2026-03-06T16:00:00.000Z' });
    expect(life.ticket).toMatchObject({ status: expect.any(String), openedAt: '2026-03-06T16:00:00.000Z' });
  });

  it("runs one of the policy's own tests by number or words, and says whether it came as expected", async () => {
    const policy = written('small.yaml', smallPolicy(green + red));
    expect(await stepladder(['simulate', policy, 'an hour'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('As expected.'),
    });
    const second = await stepladder(['simulate', policy, '2']);
    expect([second.code, second.stderr]).toEqual([
      1,
      expect.stringContaining('Mon 2026-03-02 11:00 clock-breached limit is missing; it came at Mon 2026-03-02 10:00'),
    ]);
    const several = await stepladder(['simulate', policy, 'Ann is told']);
    expect([several.code, several.stderr]).toEqual([2, expect.stringContaining('2: After two hours Ann is told')]);
    expect((await stepladder(['simulate', policy, '3'])).stderr).toContain('has 2 tests; there is no test 3');
  });

  it('names what is wrong with a policy or a script, by file and line, and misses neither silently', async () => {
    const wrong = await stepladder(['simulate', 'three-line', written('wrong.yaml', parts.replace('parts', 'rain'))]);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/wrong\.yaml:3:\d+ .*awaiting-rain/)]);
    expect((await stepladder(['simulate', 'no-such-policy', '1'])).stderr).toContain(
      'There is no policy no-such-policy',
    );
    const broken = await stepladder(['simulate', written('broken.yaml', 'policy: 1'), '1']);
    expect([broken.code, broken.stderr]).toEqual([1, expect.stringMatching(/broken\.yaml:1:1 .*is missing/)]);
  });
});

describe('stepladder policy test', () => {
  it('lists what passed and what failed, by file and line, and ends with 1 when something failed', async () => {
    const policy = written('mixed.yaml', smallPolicy(green + red));
    const { code, stdout } = await stepladder(['policy', 'test', policy]);
    expect(code).toBe(1);
    expect(stdout.replaceAll(`${scratch}/`, '').split('\n')).toEqual([
      'mixed.yaml: small version 1',
      '  ✓ After an hour Ann is told (rule 1)',
      '  ✗ After two hours Ann is told',
      '      mixed.yaml:22 Mon 2026-03-02 10:00 clock-breached limit tells ann by email was not expected',
      '      mixed.yaml:22 Mon 2026-03-02 11:00 clock-breached limit is missing; it came at Mon 2026-03-02 10:00',
      '      mixed.yaml:23 open in the end, not resolved',
      '',
      '1 policy, 2 tests: 1 passed, 1 failed',
      '',
    ]);
  });

  it('ends with 0 when all passed, over several files, and with --json writes each result', async () => {
    const [one, other] = [written('one.yaml', smallPolicy(green)), written('other.yaml', smallPolicy(green))];
    const { code, stdout } = await stepladder(['policy', 'test', one, other, '--json']);
    expect(code).toBe(0);
    const told = JSON.parse(stdout) as { results: object[] };
    expect(told).toMatchObject({ policies: 2, tests: 2, passed: 2, failed: 0 });
    expect(told.results[0]).toMatchObject({ policy: 'small', rules: [1], passed: true, failures: [] });
  });

  it('with --json writes one value, also when a test fails', async () => {
    const { code, stdout } = await stepladder(['policy', 'test', written('red.yaml', smallPolicy(red)), '--json']);
    expect([code, (JSON.parse(stdout) as { failed: number }).failed]).toEqual([1, 1]);
  });
});
