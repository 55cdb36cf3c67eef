/**
 * `npm test`: build, types, lint with boundaries, formatting, then every jest project, on the real servers. Each step says
 * how long it took; a step that fails counts as one failure and the next one runs all the same. The last line is
 * `N passed, N failed` (and `, N skipped`, each named above). Arguments go to jest and leave the other steps out.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tally } from './test/tally.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const jestArguments = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'stepladder-test-'));

const tsc = 'node_modules/typescript/bin/tsc';
const types = [
  [tsc, '-b'],
  ...(existsSync(join(root, 'apps/console/tsconfig.json')) ? [[tsc, '-p', 'apps/console', '--noEmit']] : []),
];
const gates = [
  { name: 'types', commands: types },
  { name: 'lint', commands: [['tools/lint.mjs']] },
  { name: 'formatting', commands: [['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']] },
];

/** Pure code gives the same answers wherever the machine stands (decisions 4); the slow laws are counted once. */
const pure = ['--testPathPatterns', 'libs/(domain|calendar|policy-file)', '--testPathIgnorePatterns', 'laws', 'dist'];
const runs =
  jestArguments.length > 0
    ? [{ name: 'tests', zone: 'UTC', args: jestArguments }]
    : [
        { name: 'tests: unit, integration', zone: 'UTC', args: ['--selectProjects', 'unit', 'int'] },
        ...['America/St_Johns', 'Pacific/Auckland'].map((zone) => ({
          name: `tests: pure code in ${zone}`,
          zone,
          args: ['--selectProjects', 'unit', ...pure],
        })),
        // One at a time: they measure real time, and share two cores with the servers they start.
        { name: 'tests: end to end', zone: 'UTC', args: ['--selectProjects', 'e2e', '--runInBand'] },
      ];

/** Runs one Node program in the repository's folder, showing its output; gives its exit code. */
function node(command, zone = 'UTC') {
  return new Promise((resolve, reject) => {
    const options = [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ');
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TZ: zone, NODE_OPTIONS: options },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a step's commands up to the first that fails and says how it went. */
async function step({ name, commands, zone }) {
  console.log(`\n== ${name}`);
  const startedAt = performance.now();
  let code = 0;
  for (const command of commands) code ||= await node(command, zone);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`== ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return { name, code };
}

const steps = [await step({ name: 'build', commands: [['tools/build.mjs']] })];
if (jestArguments.length === 0) {
  for (const gate of gates) steps.push(await step(gate));
} else {
  console.log('\nTypes, lint and formatting are left out: tests were chosen.');
}
const reports = [];
for (const { name, zone, args } of runs) {
  const results = join(scratch, `${reports.length}.json`);
  const command = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, ...args];
  const { code: jestCode } = await step({ name, zone, commands: [command] });
  reports.push({ report: existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined, jestCode });
}
rmSync(scratch, { recursive: true, force: true });

const { passed, failed, skipped, failures } = tally({ runs: reports, steps });
console.log('');
for (const { name } of steps.filter(({ code }) => code !== 0)) console.log(`failed: ${name}`);
for (const failure of failures) console.log(`failed: ${failure}`);
for (const name of skipped) console.log(`skipped: ${name}`);
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
