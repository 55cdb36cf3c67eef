import type { ClosedReview, NamedDate, SkippedEvent } from '@stepladder/calendar';
import { closedText } from '@stepladder/policy-file';
import type { PolicyCalendar } from './policy-calendar';

/** What a file closes, beside a calendar, and what of it was skipped. */
export type Import = ClosedReview & { zone: string; until: string; skipped: SkippedEvent[] };

/** YAML to paste under a calendar; what is not in it is told in comments. */
export function pasteLines({ added, past, skipped, until }: Import): string[] {
  return [
    ...(added.length > 0 ? [closedText(added)] : ['# No date to close.']),
    ...pastLines(past).map((line) => `# ${line}`),
    ...skippedLines(skipped).map((line) => `# ${line}`),
    `# Series without end are followed to ${until}.`,
  ];
}

/** The difference to a calendar: + to be added, = already closed, ! open by hours of its own. */
export function reviewLines(
  { file, id, version }: PolicyCalendar,
  found: Import,
  written: number | undefined,
): string[] {
  const { added, already, withHours, past, skipped, zone, until } = found;
  return [
    `${file}#${id}, version ${version}, ${zone}`,
    ...added.map((one) => `+ ${dateText(one)}`),
    ...already.map((one) => `= ${dateText(one)}: already there by ${one.by}`),
    ...withHours.map((one) => `! ${dateText(one)}: open-on gives it hours; take them out first`),
    ...pastLines(past),
    ...skippedLines(skipped),
    `Series without end are followed to ${until}.`,
    outcome(added.length, written),
  ];
}

function outcome(count: number, written: number | undefined): string {
  if (count === 0) return 'Nothing to add.';
  const dates = count === 1 ? '1 date' : `${count} dates`;
  return written === undefined
    ? `${dates} to add; nothing is written without --write.`
    : `${dates} added; the policy is now version ${written}.`;
}

function pastLines(past: NamedDate[]): string[] {
  const [first, last] = [past[0], past.at(-1)];
  return first && last ? [`In the past: ${past.length}, from ${first.date} to ${last.date}.`] : [];
}

function skippedLines(skipped: SkippedEvent[]): string[] {
  return skipped.map(({ name, why }) => `Skipped: ${name}: ${why}`);
}

function dateText({ date, names }: NamedDate): string {
  return `${date} ${names.join('; ')}`;
}
