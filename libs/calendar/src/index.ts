export { calendarProblems } from './calendar-problems';
export type { CalendarProblem } from './calendar-problems';
export type { CalendarRules, HolidayRule, LocalSpan, Weekday } from './calendar-rules';
export { calendarVersion } from './calendar-version';
export { calendarWindow, compileCalendar } from './compile-calendar';
export { reachingCalendar, type ReachingCalendar } from './reaching-calendar';
export { readInstant, writtenInstant } from './written-instant';
