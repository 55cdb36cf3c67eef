import { writeFileSync } from 'node:fs';
import type { CalendarRules, NamedDate } from '@stepladder/calendar';
import { closeDates, problemLine, readCalendar, readPolicy } from '@stepladder/policy-file';
import { misused, refused } from '../failure';
import { partsOf, readText } from '../time/calendar-file';

/** A calendar of a policy's file, as it is written there. */
export type PolicyCalendar = { file: string; id: string; text: string; rules: CalendarRules; version: number };

/** Reads `policies/three-line.yaml#helpdesk-hours`. @throws Failure with every problem of the file */
export function policyCalendar(spec: string): PolicyCalendar {
  const { file, id } = partsOf(spec);
  if (id === undefined)
    throw misused(`${spec} names no calendar of a policy: write policies/three-line.yaml#helpdesk-hours`);
  const read = readText(file);
  if (!read.ok) throw misused(read.problem);
  const { text } = read;
  const calendar = readCalendar(text, { file, id });
  const policy = readPolicy(text, { file });
  if (!calendar.ok) throw misused(`${spec} cannot be read:`, calendar.problems.map(problemLine));
  if (!policy.ok) throw misused(`${spec} cannot be read:`, policy.problems.map(problemLine));
  return { file, id, text, rules: calendar.rules, version: policy.pack.policy.version };
}

/**
 * Closes the calendar on more dates in its file, and answers with the version that the policy then has.
 * @throws Failure when what would be written is not the same policy with these dates closed; nothing is written then
 */
export function writeClosed({ file, id, text, rules, version }: PolicyCalendar, dates: readonly NamedDate[]): number {
  const changed = closeDates(text, id, dates);
  const read = readPolicy(changed, { file });
  const closed = new Set(read.ok ? read.pack.calendars[id]?.holidays : []);
  const wanted = [...(rules.holidays ?? []), ...dates.map(({ date }) => date)];
  if (!read.ok || read.pack.policy.version !== version + 1 || wanted.some((date) => !closed.has(date))) {
    throw refused(`${file} cannot be changed by a program: add the dates by hand.`, {
      details: read.ok ? [] : read.problems.map(problemLine),
    });
  }
  writeFileSync(file, changed);
  return read.pack.policy.version;
}
