import type { HolidayRule, LocalSpan } from './calendar-rules';
import { weekdays } from './calendar-rules';
import { epochDay } from './local-date';
import { holidayRuleProblem } from './public-holidays';
import type { CalendarProblem } from './span-problems';
import { overlapProblems, spanListProblems } from './span-problems';

export type { CalendarProblem } from './span-problems';

type Fields = Record<string, unknown>;

const fields = ['zone', 'weekly', 'dates', 'breaks', 'holidays', 'holidayRules', 'dueAtClosing', 'closingInOverlap'];

/**
 * Everything that is wrong with calendar rules, each with its path (`weekly.mon[0]`), for any value whatever. Spans that
 * overlap are refused, not merged: one of them is a slip of the pen. Rules without problems can be compiled.
 */
export function calendarProblems(rules: unknown): CalendarProblem[] {
  if (!isFields(rules)) return [{ path: '', problem: 'a calendar is a mapping with zone and weekly' }];
  const problems = [
    ...unknownKeys(rules, fields, ''),
    ...zoneProblems(rules['zone']),
    ...hoursProblems(rules['weekly'], 'weekly', isWeekday),
    ...hoursProblems(rules['dates'] ?? {}, 'dates', isDate),
    ...hoursProblems(rules['breaks'] ?? {}, 'breaks', (key) => isWeekday(key) || isDate(key)),
    ...holidayProblems(rules['holidays'] ?? []),
    ...holidayRuleProblems(rules['holidayRules'] ?? []),
    ...choiceProblems(rules, 'dueAtClosing', ['stay', 'roll']),
    ...choiceProblems(rules, 'closingInOverlap', ['later', 'compatible']),
  ];
  return problems.length > 0 ? problems : wholeProblems(rules);
}

function zoneProblems(zone: unknown): CalendarProblem[] {
  if (typeof zone !== 'string' || zone === '')
    return [{ path: 'zone', problem: 'an IANA zone is needed: Europe/Berlin' }];
  try {
    // An offset such as +01:00 is no zone: it knows no summer time.
    if (!/^[+-]/.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone })) return [];
  } catch {
    // Told below, in our words.
  }
  return [{ path: 'zone', problem: `${zone} is no IANA zone` }];
}

function hoursProblems(hours: unknown, path: string, isKey: (key: string) => boolean): CalendarProblem[] {
  if (!isFields(hours)) return [{ path, problem: 'a mapping to lists of spans is needed' }];
  return Object.entries(hours).flatMap(([key, spans]) =>
    isKey(key)
      ? spanListProblems(spans, `${path}.${key}`)
      : [{ path: `${path}.${key}`, problem: `${key} is no ${path === 'dates' ? 'date' : 'weekday (mon … sun)'}` }],
  );
}

function holidayProblems(holidays: unknown): CalendarProblem[] {
  if (!Array.isArray(holidays)) return [{ path: 'holidays', problem: 'a list of dates is needed' }];
  return holidays.flatMap((date, i) =>
    typeof date === 'string' && isDate(date)
      ? []
      : [{ path: `holidays[${i}]`, problem: `${String(date)} is no date; write YYYY-MM-DD` }],
  );
}

function holidayRuleProblems(rules: unknown): CalendarProblem[] {
  if (!Array.isArray(rules)) return [{ path: 'holidayRules', problem: 'a list of countries is needed' }];
  return rules.flatMap((rule: unknown, i): CalendarProblem[] => {
    const path = `holidayRules[${i}]`;
    if (!isFields(rule) || typeof rule['country'] !== 'string') return [{ path, problem: 'a country code is needed' }];
    const region = rule['region'];
    if (region !== undefined && typeof region !== 'string') {
      return [{ path: `${path}.region`, problem: 'a region code is needed' }];
    }
    const found = holidayRuleProblem(rule as HolidayRule);
    const unknown = unknownKeys(rule, ['country', 'region'], `${path}.`);
    return found ? [...unknown, { path: `${path}.${found.at}`, problem: found.problem }] : unknown;
  });
}

function choiceProblems(rules: Fields, key: string, choices: string[]): CalendarProblem[] {
  const value = rules[key];
  if (value === undefined || choices.includes(value as string)) return [];
  return [{ path: key, problem: `${JSON.stringify(value)} is neither ${choices.join(' nor ')}` }];
}

/** Problems that show only once every part is right by itself. */
function wholeProblems(rules: Fields): CalendarProblem[] {
  const [weekly, dates] = [rules['weekly'], rules['dates'] ?? {}] as Record<string, readonly LocalSpan[]>[];
  const breaks = (rules['breaks'] ?? {}) as Record<string, readonly LocalSpan[]>;
  const named = new Set(rules['holidays'] as string[] | undefined);
  const spans = [...Object.values(weekly!), ...Object.values(dates!)].flat();
  const worked = Object.keys(dates!).filter((date) => named.has(date) && dates![date]!.length > 0);
  return [
    ...overlapProblems(weekly!, 'weekly'),
    ...overlapProblems(dates!, 'dates'),
    ...overlapProblems(breaks, 'breaks'),
    ...worked.map((date) => ({ path: `dates.${date}`, problem: 'holidays closes this date, so it cannot have hours' })),
    ...(spans.length === 0 ? [{ path: 'weekly', problem: 'this calendar never opens' }] : []),
  ];
}

function unknownKeys(value: Fields, known: readonly string[], prefix: string): CalendarProblem[] {
  const extra = Object.keys(value).filter((key) => !known.includes(key));
  return extra.map((key) => ({ path: `${prefix}${key}`, problem: 'is not known' }));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWeekday(key: string): boolean {
  return (weekdays as readonly string[]).includes(key);
}

function isDate(key: string): boolean {
  return epochDay(key) !== undefined;
}
