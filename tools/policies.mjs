/**
 * What the five policies promise, shown rule by rule.
 *
 * `equivalence`: every `tests:` script of every policy, lived through by a real ticket on the real server with skipped time;
 * its timeline must be the simulator's, entry for entry, and what the script expects must come true.
 * `coverage`: rule, tests, result, from a run of `equivalence` on exactly these sources; it is made when there is none.
 * `mutation`: takes every rule out of its policy and shows that one of the rule's tests then fails; `--real` does so with
 * real tickets. The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHashOf, filesUnder, root } from './build/inputs.mjs';
import { coverageOf, coverageText, mutationsOf, mutationText, RULES } from './test/rules.mjs';
import { tally } from './test/tally.mjs';

const keptAt = join(root, 'node_modules/.cache/stepladder/equivalence.json');
const sources = ['policies', 'libs', 'workflows', 'activities', 'apps/worker', 'package-lock.json'];
const [mode, ...options] = process.argv.slice(2);
const modes = { equivalence, coverage, mutation };

function node(command) {
  return new Promise((resolve, reject) => {
    const nodeOptions = [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ');
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TZ: 'UTC', NODE_OPTIONS: nodeOptions },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs one project of jest after a build; its report, and how jest itself ended. */
async function jest(project) {
  const buildCode = await node(['tools/build.mjs']);
  if (buildCode !== 0) process.exit(buildCode);
  const reportAt = `${keptAt}.${project}`;
  mkdirSync(dirname(reportAt), { recursive: true });
  rmSync(reportAt, { force: true });
  const jestCode = await node([
    ...['node_modules/jest/bin/jest.js', '--selectProjects', project, '--verbose'],
    ...['--json', `--outputFile=${reportAt}`],
  ]);
  const report = existsSync(reportAt) ? JSON.parse(readFileSync(reportAt, 'utf8')) : undefined;
  rmSync(reportAt, { force: true });
  return { report, jestCode };
}

/** Names and contents of all that decides how an equivalence run ends. */
function signature() {
  return contentHashOf(
    sources.flatMap((path) => filesUnder(join(root, path))).filter((file) => !/\.tsbuildinfo$/.test(file)),
  );
}

async function equivalence() {
  const before = signature();
  const run = await jest('equivalence');
  // What changed during the run is not what was run.
  if (run.report && signature() === before) {
    writeFileSync(keptAt, JSON.stringify({ signature: before, ...run }));
  }
  return finish(run);
}

async function coverage() {
  const kept = existsSync(keptAt) ? JSON.parse(readFileSync(keptAt, 'utf8')) : undefined;
  const run = kept?.signature === signature() ? kept : await jest('equivalence');
  const rules = coverageOf(run.report);
  console.log(coverageText(rules));
  for (const { policy, number } of rules.filter((rule) => !rule.shown))
    console.log(`failed: ${policy} ${number} is not shown`);
  const shown = rules.filter((rule) => rule.shown).length;
  console.log(`${shown} passed, ${RULES - shown} failed`);
  process.exitCode = shown === RULES ? 0 : 1;
}

async function mutation() {
  const run = await jest(options.includes('--real') ? 'mutation-on-the-real-server' : 'mutation');
  const rules = mutationsOf(run.report);
  console.log(mutationText(rules));
  for (const { policy, number } of rules.filter((rule) => !rule.killed))
    console.log(`failed: ${policy} ${number} is not killed`);
  return finish(run, RULES - rules.filter(({ killed }) => killed).length);
}

/** Prints how it went, as `npm test` does, and ends with 1 when anything failed. */
function finish(run, missing = 0) {
  const { passed, failed, skipped, failures } = tally({ runs: [run], steps: [] });
  for (const failure of failures) console.log(`failed: ${failure}`);
  const all = failed + (failed === 0 ? missing : 0);
  console.log(`${passed} passed, ${all} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
  process.exitCode = all > 0 ? 1 : 0;
}

if (!Object.hasOwn(modes, mode ?? '')) {
  console.error(`use: node tools/policies.mjs ${Object.keys(modes).join(' | ')}`);
  process.exit(2);
}
await modes[mode]();
