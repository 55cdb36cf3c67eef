import { calendarProblems, readIcs, readInstant, reviewClosed } from '@stepladder/calendar';
import type { Instant } from '@stepladder/domain';
import { misused } from '../failure';
import type { Output } from '../output/output';
import { timeText } from '../output/time-text';
import { readText } from '../time/calendar-file';
import { pasteLines, reviewLines, type Import } from './import-text';
import { policyCalendar, writeClosed } from './policy-calendar';

/** `calendar import` as the command line has it. */
export type ImportWords = { file: string; zone?: string; until?: string; into?: string; write?: true };

/** Prints the dates that a file closes, or what becomes of them in a calendar. @throws Failure when something is wrong */
export function importIcs(
  output: Output,
  { file, zone: ownZone, until: ownUntil, into, write }: ImportWords,
  nowAt: Instant,
): void {
  const text = readText(file);
  const target = into === undefined ? undefined : policyCalendar(into);
  const zone = ownZone ?? target?.rules.zone ?? 'UTC';
  const zoneProblem = calendarProblems({ zone, weekly: { mon: [['09:00', '17:00']] } })[0]?.problem;
  const until = ownUntil ?? `${new Date(nowAt).getUTCFullYear() + 2}-12-31`;
  const problems = [
    ...(text.ok ? [] : [text.problem]),
    ...(zoneProblem === undefined ? [] : [`--zone: ${zoneProblem}`]),
    ...(typeof readInstant(`${until}T00:00Z`) === 'number' ? [] : [`--until: ${until} is no date; write YYYY-MM-DD`]),
    ...(write && !target ? ['--write needs --into: which calendar is to be changed?'] : []),
  ];
  if (!text.ok || problems.length > 0) throw misused('Nothing can be imported:', problems);
  const read = readIcs(text.text, { zone, until });
  if (typeof read === 'string') throw misused(`${file} ${read}`);
  // Without a calendar to compare with there is one that is never closed.
  const rules = target?.rules ?? { zone, weekly: {} };
  const review = reviewClosed(rules, read.dates, timeText(nowAt, zone).slice(4, 14));
  const found: Import = { zone, until, ...review, skipped: read.skipped };
  if (!target) return output.answer(found, () => pasteLines(found));
  const written = write && found.added.length > 0 ? writeClosed(target, found.added) : undefined;
  output.answer({ into, ...found, written: written !== undefined, version: written ?? target.version }, () =>
    reviewLines(target, found, written),
  );
}
