import type { CalendarRules } from '../calendar-rules';
import { holidayYears, publicHolidays } from '../public-holidays';
import type { NamedDate } from './read-ics';

/** What becomes of dates that are to close a calendar. */
export type ClosedReview = {
  added: NamedDate[];
  /** Already among the named dates, or a public holiday by rule. */
  already: (NamedDate & { by: 'closed' | 'closed-by' })[];
  /** With opening hours of their own, so that they cannot be closed as well. */
  withHours: NamedDate[];
  past: NamedDate[];
};

/** Compares dates with a calendar; `today` (YYYY-MM-DD, in its zone) is not past yet. */
export function reviewClosed(rules: CalendarRules, dates: readonly NamedDate[], today: string): ClosedReview {
  const review: ClosedReview = { added: [], already: [], withHours: [], past: [] };
  for (const one of dates) {
    if (one.date < today) review.past.push(one);
    else if (rules.holidays?.includes(one.date)) review.already.push({ ...one, by: 'closed' });
    else if ((rules.dates?.[one.date] ?? []).length > 0) review.withHours.push(one);
    else if (isPublicHoliday(rules, one.date)) review.already.push({ ...one, by: 'closed-by' });
    else review.added.push(one);
  }
  return review;
}

function isPublicHoliday({ holidayRules = [] }: CalendarRules, date: string): boolean {
  const year = Number(date.slice(0, 4));
  if (year < holidayYears.first || year > holidayYears.last) return false;
  // The year before as well: a holiday of several days may reach over New Year.
  return holidayRules.some((rule) => [year - 1, year].some((each) => publicHolidays(rule, each).includes(date)));
}
