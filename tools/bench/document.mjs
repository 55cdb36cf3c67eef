import { arithmeticBars } from './arithmetic-bars.mjs';
import { arithmeticSection, latenessSection, lifeSections, rollOutsSection, startSections } from './sections.mjs';

const sectionsOf = ({ life, lateness, start, rollOuts, arithmetic }) => [
  ...(start ? startSections(start) : []),
  ...(life ? lifeSections(life) : []),
  ...(lateness ? [latenessSection(lateness)] : []),
  ...(rollOuts ? [rollOutsSection(rollOuts)] : []),
  ...(arithmetic ? [arithmeticSection(arithmetic)] : []),
];

/** The figures for a terminal. */
export function linesOf(results) {
  const sections = sectionsOf(results).flatMap(({ title, text, table, after = [] }) => [
    '',
    title,
    ...text,
    ...columns(table),
    ...after,
  ]);
  return [`${machineLine(results)}`, ...loadLines(results), ...sections];
}

/** docs/benchmarks.md. */
export function documentOf(results) {
  const sections = sectionsOf(results).flatMap(({ title, text, table, after = [] }) => [
    `## ${title}`,
    ...text,
    markdownTable(table),
    ...after,
  ]);
  const head = [
    '# Benchmarks',
    'Written by `npm run bench`, which measures everything below in one run on servers of its own; do not edit.',
    [`- ${machineLine(results)}`, ...loadLines(results).map((line) => `- ${line}`)].join('\n'),
    markdownTable(barsOf(results)),
  ];
  return `${[...head, ...sections].join('\n\n')}\n`;
}

function barsOf({ start, life, arithmetic }) {
  const [, climb] = life.chapters;
  const row = (what, figure, bar, isMet) => [what, figure, bar, isMet ? 'met' : '**not met**'];
  return {
    head: ['what', 'measured', 'bar', ''],
    rows: [
      row(
        'tickets a second through the API ÷ bare workflows a second with the same history',
        start.ratio.toFixed(2),
        '≥ 0.80',
        start.ratio >= 0.8,
      ),
      row('events of a whole Webbee life', String(life.events), '≤ 80 (aim)', life.events <= 80),
      row('events of one climb that tells two people', String(climb.events), '≤ 12 (aim)', climb.events <= 12),
      ...arithmeticBars(arithmetic).map(({ what, figure, bar, isMet }) => row(what, figure, bar, isMet)),
    ],
  };
}

function machineLine({ machine: { processor, cores, memoryGiB, system, node, commit } }) {
  return `${processor}, ${cores} cores, ${memoryGiB} GiB; ${system}; Node ${node}; commit ${commit}`;
}

function loadLines({ at, endedAt, loadBefore, loadAfter }) {
  const minutes = Math.round((Date.parse(endedAt) - Date.parse(at)) / 60_000);
  return [
    `${at.slice(0, 16).replace('T', ' ')} UTC, ${minutes} minutes`,
    `Load average over 1, 5 and 15 minutes: ${loadBefore.join(', ')} before, ${loadAfter.join(', ')} after (its own work included)`,
  ];
}

function markdownTable({ head, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function columns({ head, rows }) {
  const all = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('**', '')));
  const widths = head.map((_, index) => Math.max(...all.map((row) => row[index].length)));
  return all.map(
    (row) =>
      `  ${row.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index]))).join('  ')}`,
  );
}
