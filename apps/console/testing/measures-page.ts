import type { FrameCosts } from './frame-costs';
import type { FirstLoad } from './measured-console';

/** Everything that one run has measured. */
export type Measures = {
  machine: { cores: number; load: number };
  loads: (FirstLoad & { contention: number })[];
  rounds: (FrameCosts & { updates: number; reread: number })[];
  listMs: number[];
};

type Line = { what: string; best: string; middle: string; bar?: string; met?: boolean };

/** The page of the documents that says what a run has seen, and which bars were met. */
export function measuresPage(measures: Measures): string {
  const { machine, rounds } = measures;
  const lines = [...ofLoads(measures), ...ofRounds(measures), ...ofList(measures)];
  const row = ({ what, best, middle, bar = '', met }: Line): string =>
    `| ${what} | ${best} | ${middle} | ${bar} | ${met === undefined ? '' : met ? 'met' : '**not met**'} |`;
  return `# Measures of the console

Written by the run of \`apps/console/e2e/queue-trace.e2e.spec.ts\`: the built console in real Chromium on loopback, with 10,000
tickets of three policies in the read model. ${machine.cores} cores, shared by the browser, the API and PostgreSQL; load when it
began: ${machine.load.toFixed(1)}.

| what | best round | middle round | bar | |
| --- | --- | --- | --- | --- |
${lines.map(row).join('\n')}

A visit begins with an empty cache. The queue was scrolled by 40 pixels on every frame, ${rounds.length} times for eight seconds,
while tickets at its top were moved in the database; the page heard of each by its event stream and read its row anew.
Scripting and layout are those of the page's thread by the browser's own trace; processor time leaves out the time in which
another process had the core, so it is what the test holds on a machine that does other things as well.
`;
}

function ofLoads({ loads }: Measures): Line[] {
  const line = (what: string, pick: (load: FirstLoad) => number, barMs?: number): Line => {
    const { best, middle } = ranked(loads.map(pick));
    return { what, best: ms(best), middle: ms(middle), ...(barMs ? { bar: ms(barMs), met: best <= barMs } : {}) };
  };
  const bytes = Math.max(...loads.map(({ scriptBytes }) => scriptBytes));
  const sent = Math.max(...loads.map(({ sentBytes }) => sentBytes));
  const jumped = Math.max(...loads.map((load) => load.jumped)).toFixed(3);
  const busy = ranked(loads.map((load) => load.contention));
  const scripts = `script of the first load, gzip (${loads[0]?.scripts ?? 0} files)`;
  return [
    { what: scripts, best: kb(bytes), middle: kb(bytes), bar: kb(250_000), met: bytes <= 250_000 },
    { what: 'the same as it was sent', best: kb(sent), middle: kb(sent) },
    line('largest paint', ({ paintMs }) => paintMs, 1_500),
    line('first rows painted', ({ rowsMs }) => rowsMs),
    {
      what: 'how many times its processor time work took meanwhile',
      best: times(busy.best),
      middle: times(busy.middle),
    },
    { what: 'cumulative layout shift, worst', best: jumped, middle: jumped },
  ];
}

function ofRounds({ rounds }: Measures): Line[] {
  const line = (what: string, pick: (round: FrameCosts) => number, barMs?: number): Line => {
    const { best, middle } = ranked(rounds.map(pick));
    const bar = barMs ? { bar: ms(barMs), met: best <= barMs } : {};
    return { what, best: ms(best, 1), middle: ms(middle, 1), ...bar };
  };
  const whole = (what: string, pick: (round: Measures['rounds'][number]) => number): Line => {
    const { worst, middle } = ranked(rounds.map(pick));
    return { what, best: worst.toFixed(0), middle: middle.toFixed(0) };
  };
  return [
    line('scripting and layout of a frame, p95, processor time', ({ cpuP95Ms }) => cpuP95Ms, 8),
    line('the same by the wall clock', ({ p95Ms }) => p95Ms, 8),
    line('the same by the wall clock, median', ({ medianMs }) => medianMs),
    whole('frames a second while scrolling', ({ perSecond }) => perSecond),
    whole('tickets moved a second meanwhile', ({ updates }) => updates),
    whole('rows read anew by the page in a round', ({ reread }) => reread),
  ];
}

function ofList({ listMs }: Measures): Line[] {
  const { best, middle } = ranked(listMs);
  return [{ what: '200 rows with clocks from the API', best: ms(best), middle: ms(middle) }];
}

/** Of numbers of which the least is best. */
function ranked(values: number[]): { best: number; middle: number; worst: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  return { best: at(0), middle: at(Math.floor((sorted.length - 1) / 2)), worst: at(sorted.length - 1) };
}

const ms = (value: number, digits = 0): string => `${value.toFixed(digits)} ms`;
const times = (value: number): string => value.toFixed(1);
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
