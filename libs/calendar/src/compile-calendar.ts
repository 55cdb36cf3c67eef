import type { CalendarWindow, Instant } from '@stepladder/domain';
import { calendarProblems } from './calendar-problems';
import type { CalendarRules } from './calendar-rules';
import { calendarVersion } from './calendar-version';
import type { EpochDay } from './local-date';
import { DAY_MS, dateOf } from './local-date';
import { closedDays, openingHours } from './opening-hours';
import { publicHolidays } from './public-holidays';
import type { ZoneOffsets } from './zone-offsets';
import { instantOf, instantsShowing, localMsAt, zoneOffsets } from './zone-offsets';

type OpenStretch = { opensAt: Instant; closesAt: Instant; day: EpochDay };

const MINUTE_MS = 60_000;

/**
 * Compiles rules to the open spans of at least the time asked for, widened to whole local dates (semantics: Arithmetic).
 * @throws Error that lists every problem of the rules with its path; RangeError when `untilAt` is not after `fromAt`
 */
export function compileCalendar(id: string, rules: CalendarRules, fromAt: Instant, untilAt: Instant): CalendarWindow {
  const problems = calendarProblems(rules);
  if (problems.length > 0) {
    throw new Error(`calendar ${id}: ${problems.map(({ path, problem }) => `${path}: ${problem}`).join('; ')}`);
  }
  if (!(fromAt < untilAt)) throw new RangeError(`calendar ${id}: no time from ${fromAt} until ${untilAt}`);
  const offsets = zoneOffsets(rules.zone, fromAt - 7 * DAY_MS, untilAt + 7 * DAY_MS);
  const first = clearMidnight(offsets, Math.floor(localMsAt(offsets, fromAt) / DAY_MS), -1);
  const last = clearMidnight(offsets, Math.ceil(localMsAt(offsets, untilAt) / DAY_MS), 1);
  const [from, until] = [first, last].map((day) => instantOf(offsets, day * DAY_MS, 'earlier')) as [Instant, Instant];
  const stretches = openStretches(rules, offsets, first, last);
  return {
    id,
    version: calendarVersion(rules),
    zone: rules.zone,
    dueAtClosing: rules.dueAtClosing ?? 'stay',
    from,
    until,
    steps: stepsOf(stretches, from),
  };
}

/** The window a ticket opened at an instant starts with: from 7 days before to 120 days after (decision 6). */
export function calendarWindow(id: string, rules: CalendarRules, openedAt: Instant): CalendarWindow {
  return compileCalendar(id, rules, openedAt - 7 * DAY_MS, openedAt + 120 * DAY_MS);
}

/** The nearest date from `day` on whose midnight the clock shows exactly once, so that a window may end there. */
function clearMidnight(offsets: ZoneOffsets, day: EpochDay, direction: 1 | -1): EpochDay {
  let clear = day;
  while (instantsShowing(offsets, clear * DAY_MS).length !== 1) clear += direction;
  return clear;
}

function openStretches(rules: CalendarRules, offsets: ZoneOffsets, first: EpochDay, last: EpochDay): OpenStretch[] {
  const hoursOf = openingHours(rules, closedDays(rules, holidaysFound(rules, first, last)));
  const overlapClosing = rules.closingInOverlap === 'compatible' ? 'earlier' : 'later';
  const stretches: OpenStretch[] = [];
  for (let day = first; day < last; day++) {
    const hours = hoursOf(day);
    if (hours.length === 0 || !existsOn(offsets, day)) continue;
    // Times that a gap before midnight pushes into the next date are no longer of this one.
    const dayEndsAt = instantOf(offsets, (day + 1) * DAY_MS, 'later');
    for (const [opens, closes] of hours) {
      const opensAt = instantOf(offsets, day * DAY_MS + opens * MINUTE_MS, 'earlier');
      const closesAt = instantOf(offsets, day * DAY_MS + closes * MINUTE_MS, overlapClosing);
      stretches.push({ opensAt, closesAt: Math.min(closesAt, dayEndsAt), day });
    }
  }
  // Around a clock change a later local time may come first.
  return stretches.sort((a, b) => a.day - b.day || a.opensAt - b.opensAt);
}

/** Whether the zone's calendar has the date: some zones left one out when they crossed the date line. */
function existsOn(offsets: ZoneOffsets, day: EpochDay): boolean {
  return instantOf(offsets, day * DAY_MS, 'earlier') < instantOf(offsets, (day + 1) * DAY_MS, 'earlier');
}

function holidaysFound(rules: CalendarRules, first: EpochDay, last: EpochDay): string[] {
  const [firstYear, lastYear] = [first, last].map((day) => Number(dateOf(day).slice(0, 4))) as [number, number];
  // The year before as well: a holiday of several days may reach over New Year.
  const years = Array.from({ length: lastYear - firstYear + 2 }, (_, i) => firstYear - 1 + i);
  return (rules.holidayRules ?? []).flatMap((rule) => years.flatMap((year) => publicHolidays(rule, year)));
}

function stepsOf(stretches: readonly OpenStretch[], from: Instant): number[] {
  const steps: number[] = [];
  let closedAt = from;
  let workingDay: EpochDay | undefined;
  for (const { opensAt, closesAt, day } of stretches) {
    // What a clock change makes overlap counts once.
    const opens = Math.max(opensAt, closedAt);
    if (closesAt <= opens) continue;
    const sameDay = day === workingDay;
    if (sameDay && opens === closedAt) {
      const length = steps[steps.length - 1]!;
      steps[steps.length - 1] = length + Math.sign(length) * (closesAt - opens);
    } else {
      steps.push(opens - closedAt, sameDay ? opens - closesAt : closesAt - opens);
    }
    closedAt = closesAt;
    workingDay = day;
  }
  return steps;
}
