import { parseArgs } from 'node:util';

export const parts = ['life', 'lateness', 'start', 'roll-outs', 'arithmetic'];

export const help = `npm run bench -- [options]

Measures Stepladder on this machine, on servers of its own that stop with it, and writes docs/benchmarks.md.

  --only <parts>  some of ${parts.join(', ')} (with commas); docs/benchmarks.md stays as it is
  --quick         small sizes, to see that it works; docs/benchmarks.md stays as it is
  --json          the figures as JSON on stdout, progress on stderr; with npm run -s, or npm's own lines come first
  --help          this text

  start       starts a second: bare, bare with a ticket's history, and tickets through the API until told
  life        events in the history of one whole Webbee ticket, and of one climb
  lateness    how late rungs are carried out, with 0 and with 2,000 other open tickets
  roll-outs   a new version for many open tickets: looked at, rolled out, rolled back
  arithmetic  working-time arithmetic beside three other ways to do it

Examples:
  npm run bench                               about thirteen minutes on 2 quiet cores
  npm run bench -- --quick                    about two minutes
  npm run -s bench -- --only arithmetic --json > figures.json`;

const full = {
  start: { rounds: 5, tickets: 360, warmUp: 100, concurrency: 16 },
  life: { rate: 18_000 },
  lateness: { probes: 100, everyMs: 100, rate: 3_600, others: 2_000 },
  'roll-outs': { real: 1_000, previews: [2_000, 10_000], stored: 10_000 },
  arithmetic: { rounds: 5, questions: 2_000, cpuMs: 600 },
};

const quick = {
  start: { rounds: 2, tickets: 60, warmUp: 20, concurrency: 16 },
  life: { rate: 36_000 },
  lateness: { probes: 15, everyMs: 100, rate: 14_400, others: 200 },
  'roll-outs': { real: 60, previews: [200], stored: 200 },
  arithmetic: { rounds: 2, questions: 300, cpuMs: 200 },
};

/** What was asked for: which parts, how large, and how to say it. @throws Error with one sentence */
export function optionsOf(args) {
  const options = {
    only: { type: 'string' },
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  };
  const { values } = parseArgs({ args, options });
  const only = values.only?.split(',') ?? parts;
  const unknown = only.filter((name) => !parts.includes(name));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; choose from ${parts.join(', ')}.`);
  return {
    help: values.help === true,
    json: values.json === true,
    writes: values.quick !== true && parts.every((name) => only.includes(name)),
    // In this order, because the first rungs are measured while no other ticket is open.
    only: parts.filter((name) => only.includes(name)),
    sizes: values.quick === true ? quick : full,
  };
}
