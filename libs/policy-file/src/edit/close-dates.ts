import type { NamedDate } from '@stepladder/calendar';
import { isSeq, parseDocument, YAMLSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { closedWith } from './closed-dates';

type Edit = { from: number; to: number; text: string };
type Entry = Pair<Scalar<string>, Scalar | YAMLMap | YAMLSeq>;

/**
 * A policy's text with more dates under `closed` of one of its calendars, their names beside them, and `version` counted
 * up. Every other line stays as it is written, with its comments and spaces. The policy must have been read without a
 * problem and have the calendar.
 */
export function closeDates(text: string, calendar: string, dates: readonly NamedDate[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const version = document.getIn(['version'], true) as Scalar<number>;
  const [from, to] = version.range!;
  const edits = [
    { from, to, text: String(version.value + 1) },
    closedEdit(text, document.getIn(['calendars', calendar], true) as YAMLMap, dates),
  ];
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), text);
}

function closedEdit(text: string, calendar: YAMLMap, dates: readonly NamedDate[]): Edit {
  const entries = calendar.items as Entry[];
  const entry = entries.find(({ key }) => key.value === 'closed');
  const present = isSeq(entry?.value) ? entry.value : new YAMLSeq();
  const first = startOf(entries[0]!);
  if (calendar.flow) return flowEdit(entry, present, dates, first);
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [opening, ...lines] = closedWith(present, dates).split('\n');
  const block = [opening, ...lines.map((line) => (line === '' ? '' : indent + line))].join(lineEnd);
  if (entry) return { from: startOf(entry), to: endOf(text, entry), text: block };
  const end = endOf(
    text,
    entries.find(({ key }) => key.value === 'hours')!,
  );
  return { from: end, to: end, text: `${lineEnd}${indent}${block}` };
}

/** In a calendar written on one line there is no room for names. */
function flowEdit(entry: Entry | undefined, present: YAMLSeq, dates: readonly NamedDate[], first: number): Edit {
  const all = [...present.items.map((item) => String((item as Scalar).value)), ...dates.map(({ date }) => date)];
  const list = `[${all.sort().join(', ')}]`;
  if (!entry) return { from: first, to: first, text: `closed: ${list}, ` };
  const [from, to] = present.range!;
  return { from, to, text: list };
}

function startOf(entry: Entry): number {
  return entry.key.range![0];
}

/** Where the last line of an entry ends, its comment included: a node may reach over the space after it. */
function endOf(text: string, entry: Entry): number {
  const written = text.slice(0, entry.value!.range![1]).trimEnd().length;
  const lineEnd = text.slice(written).search(/\r?\n|$/);
  return written + lineEnd;
}
