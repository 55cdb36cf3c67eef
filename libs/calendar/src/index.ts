export { calendarProblems } from './calendar-problems';
export type { CalendarProblem } from './calendar-problems';
export type { CalendarRules, HolidayRule, LocalSpan, Weekday } from './calendar-rules';
export { calendarVersion } from './calendar-version';
export { calendarWindow, compileCalendar } from './compile-calendar';
export { reachingCalendar, type ReachingCalendar } from './reaching-calendar';
export { readInstant, writtenInstant } from './written-instant';
export { readIcs, type NamedDate, type SkippedEvent } from './ics/read-ics';
export { reviewClosed, type ClosedReview } from './ics/review-closed';
