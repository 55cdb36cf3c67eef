import { createHash } from 'node:crypto';
import type { CalendarRules } from './calendar-rules';
import { publicHolidays } from './public-holidays';

/** Counted up when the compiler makes other spans of the same rules. */
const COMPILER = 1;

/**
 * The same years for every window: a calendar must not seem changed because a later window saw other holidays. They
 * stand for the catalogue as it is installed.
 */
const [FIRST_YEAR, LAST_YEAR] = [2024, 2035];

/**
 * A stable name of what rules compile to: 12 hexadecimal digits of the rules in whatever order they are written, the
 * compiler, and the public holidays their holiday rules find from 2024 to 2035.
 */
export function calendarVersion(rules: CalendarRules): string {
  const found = (rules.holidayRules ?? []).map((rule) =>
    Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => publicHolidays(rule, FIRST_YEAR + i)),
  );
  const text = JSON.stringify(inOrder({ compiler: COMPILER, rules, found }));
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
