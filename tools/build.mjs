/**
 * Builds what `npm start` and `npm test` need, each part only when its inputs changed: the packages by `tsc -b`, the
 * workflow bundle, the console. One line of progress a part; a failure is one sentence and the compiler's own words.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentHashOf, filesUnder, isFresh, remember, root, signatureOf } from './build/inputs.mjs';

const at = (...path) => join(root, ...path);

/** Runs one part unless it is fresh; prints `name … seconds`; ends the process with the output if it fails. */
async function part({ name, sentence, inputs, products, command, cwd = root }) {
  if (isFresh(name, inputs, products)) return console.log(`build: ${name}: up to date`);
  const startedAt = performance.now();
  const { code, output } = await run(command, cwd);
  if (code !== 0) {
    console.error(`build: ${sentence}\n${output.trim()}`);
    process.exit(1);
  }
  remember(name, inputs);
  console.log(`build: ${name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
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

const isTest = (file) => /\.spec\.tsx?$|\/testing\//.test(file);
const sourcesOf = (path) =>
  filesUnder(at(path, 'src')).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !isTest(file));
const compiledOf = (path) =>
  sourcesOf(path).map((file) => at(path, 'dist', relative(at(path, 'src'), file).replace(/\.ts$/, '.js')));

const packages = JSON.parse(readFileSync(at('tsconfig.json'), 'utf8'))
  .references.map(({ path }) => path)
  .filter((path) => sourcesOf(path).length > 0);

await part({
  name: 'packages',
  sentence: 'the packages do not compile:',
  inputs: signatureOf([
    ...packages.flatMap(sourcesOf),
    ...packages.flatMap((path) => [at(path, 'tsconfig.json'), at(path, 'package.json')]),
    at('tsconfig.base.json'),
    at('package-lock.json'),
  ]),
  products: packages.flatMap(compiledOf),
  command: [at('node_modules/typescript/bin/tsc'), '-b', ...packages],
});

/** Everything that can end up in the bundle: the compiled code of the sandbox-safe packages, and the SDK's version. */
const bundled = ['workflows', 'libs/domain'].flatMap(compiledOf);

await part({
  name: 'workflow bundle',
  sentence: 'the workflows cannot be bundled for the sandbox:',
  inputs: contentHashOf([...bundled, at('workflows/bundle.mjs'), at('node_modules/@temporalio/workflow/package.json')]),
  products: [at('workflows/dist/workflow-bundle.js')],
  command: [at('workflows/bundle.mjs')],
});

const page = at('apps/console');
if (readdirSync(page).some((file) => file.startsWith('vite.config.'))) {
  await part({
    name: 'console',
    sentence: 'the console does not build:',
    inputs: contentHashOf([...filesUnder(page), at('package-lock.json')].filter((file) => !isTest(file))),
    products: [join(page, 'dist/index.html')],
    command: [at('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    cwd: page,
  });
}
