/**
 * Builds what `npm start` and `npm test` need, each part only when its inputs changed: the packages by `tsc -b`, the
 * workflow bundle, the console. One line of progress a part; a failure is one sentence and the compiler's own words.
 * `--only packages|bundle|console` builds one part.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { contentHashOf, filesUnder, isFresh, remember, root, signatureOf } from './build/inputs.mjs';

const at = (...path) => join(root, ...path);

/** Runs one part unless it is fresh; ends the process with a sentence and the output if it fails. */
async function part({ name, sentence, inputs, products, command, cwd = root }) {
  if (isFresh(name, inputs, products)) return console.log(`build: ${name}: up to date`);
  const startedAt = performance.now();
  const { code, output } = await run(command, cwd);
  if (code !== 0) fail(`${sentence}\n${output.trim()}`);
  remember(name, inputs);
  console.log(`build: ${name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

function fail(sentence) {
  console.error(`build: ${sentence}`);
  process.exit(1);
}

function run(command, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TZ: 'UTC', NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

const isTest = (file) => /\.spec\.tsx?$|\/testing\//.test(relative(root, file));
const isSource = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !isTest(file);
const sourcesOf = (path) => filesUnder(at(path, 'src')).filter(isSource);
const compiledOf = (path) =>
  sourcesOf(path).map((file) => at(path, 'dist', relative(at(path, 'src'), file).replace(/\.ts$/, '.js')));

async function packages() {
  const paths = JSON.parse(readFileSync(at('tsconfig.json'), 'utf8'))
    .references.map(({ path }) => path)
    .filter((path) => sourcesOf(path).length > 0);
  const manifests = paths.flatMap((path) => [at(path, 'tsconfig.json'), at(path, 'package.json')]);
  await part({
    name: 'packages',
    sentence: 'the packages do not compile:',
    inputs: signatureOf([...paths.flatMap(sourcesOf), ...manifests, at('tsconfig.base.json'), at('package-lock.json')]),
    products: paths.flatMap(compiledOf),
    command: [at('node_modules/typescript/bin/tsc'), '-b', ...paths],
  });
}

/** The bundle holds the compiled code of the two packages that may run in the sandbox, and the SDK's. */
async function bundle() {
  const compiled = ['workflows', 'libs/domain'].flatMap(compiledOf);
  if (compiled.some((file) => !existsSync(file))) fail('the workflows are not compiled yet: run `npm run build`.');
  const sdk = at('node_modules/@temporalio/workflow/package.json');
  await part({
    name: 'workflow bundle',
    sentence: 'the workflows cannot be bundled for the sandbox:',
    inputs: contentHashOf([...compiled, at('workflows/bundle.mjs'), sdk]),
    products: [at('workflows/dist/workflow-bundle.js')],
    command: [at('workflows/bundle.mjs')],
  });
}

/** npm may put it beside the console or at the top. */
function viteOf(folder) {
  return join(dirname(createRequire(join(folder, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
}

/** What the editor of drafts completes by; it comes into the console's scripts. */
const policySchema = at('policies/policy.schema.json');

async function page() {
  const cwd = at('apps/console');
  if (!readdirSync(cwd).some((file) => file.startsWith('vite.config.'))) return;
  await part({
    name: 'console',
    sentence: 'the console does not build:',
    inputs: contentHashOf([...filesUnder(cwd), policySchema, at('package-lock.json')].filter((file) => !isTest(file))),
    products: [join(cwd, 'dist/index.html')],
    command: [viteOf(cwd), 'build', '--logLevel', 'warn'],
    cwd,
  });
}

const parts = { packages, bundle, console: page };
const only = process.argv[2] === '--only' ? [process.argv[3]] : Object.keys(parts);
for (const name of only) await parts[name]();
