/**
 * `npm run lint`: every package by Nx (cached, boundaries included), then the files that belong to no package.
 * A boundary rule that Nx could not apply is a failure, because ESLint would report success.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const skipped = 'The rule will be skipped';

/** Runs a command, passing its output on; gives its exit code and what it said. */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NX_DAEMON: 'false' },
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (text) => {
        output += text;
        to.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

// Nx's other output styles hide what a successful task said, and a skipped rule is said by a successful one.
const everyPackage = ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'lint', '--output-style=static'];
const packages = await run([...everyPackage, ...process.argv.slice(2)]);
const rest = await run(['node_modules/eslint/bin/eslint.js', 'tools', 'workflows/bundle.mjs', '*.mjs', '*.cjs']);

if (packages.output.includes(skipped)) {
  console.error(`lint: the boundary rule was not applied ("${skipped}"): run \`npx nx reset\` and lint again.`);
}
process.exitCode = packages.code || rest.code || (packages.output.includes(skipped) ? 1 : 0);
