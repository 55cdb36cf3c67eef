/** `npm run bench`: builds what is stale, measures, says the figures, and writes docs/benchmarks.md after a whole run. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { help, optionsOf } from './bench/options.mjs';
import { root } from './build/inputs.mjs';

const startedAt = performance.now();
const say = (line) => console.error(`[${((performance.now() - startedAt) / 1000).toFixed(0).padStart(4)} s] ${line}`);

/** Everything but the console, which nothing here looks at. Progress goes to stderr, for --json. */
function build() {
  for (const part of ['packages', 'bundle']) {
    const built = spawnSync(process.execPath, [join(root, 'tools/build.mjs'), '--only', part], {
      stdio: ['ignore', 2, 2],
    });
    if (built.status !== 0) process.exit(1);
  }
}

let isStopping = false;

/** Ctrl-C stops the servers first; a second one at once. */
function stopsOnSignals() {
  let end = async () => undefined;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      // What was being measured loses its servers, and nobody wants to hear of it.
      process.on('uncaughtException', () => undefined);
      say(`stopping (${signal})`);
      void end().finally(() => process.exit(130));
    });
  }
  return (stop) => (end = stop);
}

async function main() {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return console.log(help);
  process.env.TZ = 'UTC';
  build();
  const { run } = await import('./bench/run.mjs');
  const { documentOf, linesOf } = await import('./bench/document.mjs');
  const results = await run(options, say, stopsOnSignals());
  console.log(options.json ? JSON.stringify(results, undefined, 2) : linesOf(results).join('\n'));
  if (options.writes) {
    await writeFile(join(root, 'docs/benchmarks.md'), documentOf(results));
    say('docs/benchmarks.md is written');
  }
}

main().catch((error) => {
  if (isStopping) return;
  console.error(error.message);
  process.exit(1);
});
