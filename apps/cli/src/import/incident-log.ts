import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { Instant } from '@stepladder/domain';
import { refused } from '../failure';

/** One status change of an incident as the log has it, its instant as written. */
export type LogRow = { at: Instant; status: string; subStatus: string; level: string };

/** One incident with its status changes, oldest first. */
export type Incident = { id: string; product: string; impact: string; rows: LogRow[] };

/** Which incidents: every n-th of the file, so many at most. */
export type Choice = { limit: number; every: number };

const needed = [
  'SR Number',
  'Change Date+Time',
  'Status',
  'Sub Status',
  'ST Level',
  'SR Latest Impact',
  'Product',
] as const;
type Raw = Record<(typeof needed)[number], string>;

/**
 * Reads incidents from the log of the BPI Challenge 2013 (CSV, gzipped or not, with or without a byte-order mark), one after
 * the other without holding the file. Rows of one incident stand together and in order, as they do in the published file.
 * Throws one sentence when the file is missing or is another one.
 */
export async function* readIncidents(file: string, { limit, every }: Choice): AsyncGenerator<Incident> {
  let open: Incident | undefined;
  let met = 0;
  for await (const raw of rawRows(file)) {
    if (open && raw['SR Number'] !== open.id) {
      if (isChosen(met, every)) yield open;
      met += 1;
      open = undefined;
      if (met >= limit * every) return;
    }
    open ??= { id: raw['SR Number'], product: raw['Product'], impact: raw['SR Latest Impact'], rows: [] };
    open.rows.push(rowOf(raw));
  }
  if (open && isChosen(met, every)) yield open;
}

const isChosen = (place: number, every: number): boolean => place % every === 0;

async function* rawRows(file: string): AsyncGenerator<Raw> {
  await access(file).catch(() => {
    throw refused(`There is no file ${file}.`);
  });
  const source = createReadStream(file);
  const text = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  const rows = text.pipe(parse({ bom: true, columns: true, skip_empty_lines: true }));
  for (const stream of [source, text]) stream.once('error', (error: Error) => rows.destroy(error));
  let first = true;
  try {
    for await (const row of rows as AsyncIterable<Raw>) {
      if (first) requireColumns(file, row);
      first = false;
      yield row;
    }
  } finally {
    source.destroy();
  }
}

function requireColumns(file: string, row: Partial<Raw>): void {
  const missing = needed.filter((name) => row[name] === undefined);
  if (missing.length > 0) throw refused(`${file} is no log of incidents: it lacks the columns ${missing.join(', ')}.`);
}

function rowOf(raw: Raw): LogRow {
  const at = Date.parse(raw['Change Date+Time']);
  if (Number.isNaN(at))
    throw refused(`Incident ${raw['SR Number']} has a change at "${raw['Change Date+Time']}", which is no instant.`);
  return { at, status: raw['Status'], subStatus: raw['Sub Status'], level: raw['ST Level'] };
}
