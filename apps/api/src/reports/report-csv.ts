import type { ReportAnswer, ReportQuery } from './report.schema';

type Cell = string | number | null | undefined;
type Row = [figure: string, by: string, policy: Cell, key: Cell, label: Cell, measure: string, value: Cell];

const head = ['figure', 'by', 'policy', 'key', 'label', 'measure', 'value'];

type Filter = Omit<ReportQuery, 'format'>;

/**
 * A report as one table, a number a line, so that any spreadsheet can filter and pivot it (RFC 4180, with a BOM for Excel).
 * Its first lines say what it is about, since a file is passed on without its address.
 */
export function reportCsv(report: ReportAnswer, filter: Filter): string {
  const lines = [head, ...filterRows(filter), ...rowsOf(report)].map((row) => row.map(cellOf).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function filterRows(filter: Filter): Row[] {
  return Object.entries(filter).map(([key, value]): Row => [
    ...(['filter', '', '', key, ''] as const),
    ...(typeof value === 'number' ? (['instant', new Date(value).toISOString()] as const) : (['id', value] as const)),
  ]);
}

function rowsOf({ attainment, ...report }: ReportAnswer): Row[] {
  const { all, ...by } = attainment;
  const attained = [...Object.entries(by).map(([name, rows]) => ({ name: name.slice(2).toLowerCase(), rows }))];
  return [
    ['tickets', '', '', '', '', 'count', report.tickets],
    ...attainedRows('all', [all]),
    ...attained.flatMap(({ name, rows }) => attainedRows(name, rows)),
    ...lastedRows('time in tier', 'rung', report.tierTime),
    ...lastedRows('paused', 'reason', report.paused),
    ...report.breaches.map(({ weekday, hour, count }): Row => [
      'breaches',
      'weekday and hour',
      '',
      `${weekday} ${hour}`,
      '',
      'count',
      count,
    ]),
    ...report.escalations.map(({ policy, key, label, count }): Row => [
      'escalations',
      'rung',
      policy,
      key,
      label,
      'count',
      count,
    ]),
    ...report.escalatedTo.map(({ key, label, count }): Row => [
      'escalations',
      'person',
      '',
      key,
      label,
      'count',
      count,
    ]),
    ...report.lateness.steps.map(({ step, count }): Row => ['lateness', 'step', '', step, '', 'count', count]),
    ['lateness', '', '', '', '', 'median ms', report.lateness.medianMs],
  ];
}

function attainedRows(by: string, rows: ReportAnswer['attainment']['byClock']): Row[] {
  return rows.flatMap(({ policy, key, label, ...numbers }) =>
    (['met', 'breached', 'running', 'judged', 'percent'] as const).map((measure): Row => [
      'attainment',
      by,
      policy,
      key,
      label,
      measure,
      numbers[measure],
    ]),
  );
}

function lastedRows(figure: string, by: string, rows: ReportAnswer['tierTime']): Row[] {
  return rows.flatMap(({ policy, key, label, ...numbers }) =>
    (['ms', 'times', 'tickets'] as const).map((measure): Row => [
      figure,
      by,
      policy,
      key,
      label,
      measure,
      numbers[measure],
    ]),
  );
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, by which it stays a text. */
export function cellOf(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
