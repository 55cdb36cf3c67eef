import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { green, red, smallPolicy } from '../testing/small-policy';
import { typed } from '../testing/typed';

const { folder, written, stepladder } = typed();

describe('stepladder policy lint', () => {
  it('tells errors and warnings by file and line; errors end with 1, warnings only when asked to', async () => {
    const doubtful = written('doubtful.yaml', smallPolicy(green));
    const warned = await stepladder(['policy', 'lint', doubtful, '--json']);
    const { findings } = JSON.parse(warned.stdout) as { findings: { severity: string; line: number }[] };
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ line }) => line > 0)).toBe(true);
    expect(warned.code).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
    expect((await stepladder(['policy', 'lint', doubtful, '--strict'])).code).toBe(1);
    const broken = await stepladder(['policy', 'lint', written('unread.yaml', 'policy: Not An Id'), 'webbee']);
    expect([broken.code, broken.stdout]).toEqual([1, expect.stringMatching(/^error .*unread\.yaml:1:\d+ /)]);
    const missing = await stepladder(['policy', 'lint', join(folder, 'missing.yaml')]);
    expect([missing.code, missing.stdout]).toEqual([1, expect.stringContaining('there is no such file')]);
  });
});

describe('stepladder policy test', () => {
  it('lists what passed and what failed, by file and line, and ends with 1 when something failed', async () => {
    const policy = written('mixed.yaml', smallPolicy(green + red));
    const { code, stdout } = await stepladder(['policy', 'test', policy]);
    expect(code).toBe(1);
    expect(stdout.replaceAll(`${folder}/`, '').split('\n')).toEqual([
      'mixed.yaml: small version 1',
      '  ✓ After an hour Ann is told (rule 1)',
      '  ✗ After two hours Ann is told',
      '      mixed.yaml:22 2026-03-02 10:00 clock-breached limit tells ann by email was not expected',
      '      mixed.yaml:22 2026-03-02 11:00 clock-breached limit is missing; it came at 2026-03-02 10:00',
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

describe('stepladder policy explain, diagram and diff', () => {
  it('explains a policy in plain English, with how it reads what its original leaves open', async () => {
    const { code, stdout } = await stepladder(['policy', 'explain', 'three-line']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# /);
    expect(stdout).toContain('Under no circumstances');
    const { text } = JSON.parse((await stepladder(['policy', 'explain', 'three-line', '--json'])).stdout) as {
      text: string;
    };
    expect(text.trimEnd()).toBe(stdout.trimEnd());
  });

  it('draws a ladder, to standard output or into a file, and names the ladders there are', async () => {
    const drawn = await stepladder(['policy', 'diagram', 'webbee']);
    expect([drawn.code, drawn.stdout]).toEqual([0, expect.stringMatching(/^<svg [\s\S]*<\/svg>\n$/)]);
    const out = join(folder, 'webbee.svg');
    expect((await stepladder(['policy', 'diagram', 'webbee', '--out', out])).stdout).toBe(`Wrote ${out}.\n`);
    expect(readFileSync(out, 'utf8')).toBe(drawn.stdout);
    const wrong = await stepladder(['policy', 'diagram', 'webbee', '--ladder', 'complaint']);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('has no ladder complaint')]);
    const nowhere = await stepladder(['policy', 'diagram', 'webbee', '--out', join(folder, 'no/such/folder.svg')]);
    expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('cannot be written')]);
  });

  it('tells what is different between two versions of a policy, and that nothing is', async () => {
    const [one, other] = [smallPolicy(green), smallPolicy(green).replace('target: 1h', 'target: 2h')];
    const [before, after] = [written('before.yaml', one), written('after.yaml', other)];
    expect((await stepladder(['policy', 'diff', before, before])).stdout).toBe('Nothing is different.\n');
    const { code, stdout } = await stepladder(['policy', 'diff', before, after]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('clocks.limit.target')]);
    const told = JSON.parse((await stepladder(['policy', 'diff', before, after, '--json'])).stdout) as object;
    expect(told).toMatchObject({ differences: [{ path: 'clocks.limit.target', before: '1h', after: '2h' }] });
  });
});
