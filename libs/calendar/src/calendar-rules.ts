export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * Local opening and closing as "HH:MM", half-open; a closing may be "24:00". A closing earlier than its opening lies on the
 * next date, and each date owns its part of such a span (semantics: Arithmetic).
 */
export type LocalSpan = readonly [opens: string, closes: string];

/** The opening hours of a calendar as a policy writes them down. */
export type CalendarRules = {
  /** IANA zone of all times of day. */
  zone: string;
  weekly: { readonly [day in Weekday]?: readonly LocalSpan[] };
  /**
   * By date (YYYY-MM-DD), all the opening hours of that date instead of the weekly ones; nothing reaches into it from the
   * date before. Beats a holiday found by rule, so that one can be worked, but not one named in `holidays`.
   */
  dates?: { readonly [date: string]: readonly LocalSpan[] };
  /** Closed times inside opening hours, by weekday (weekly hours only) or by date (whatever is open then). */
  breaks?: { readonly [weekdayOrDate: string]: readonly LocalSpan[] };
  /** Dates closed whole, also for the after-midnight part of a span that opened the day before. */
  holidays?: readonly string[];
  /** Whole-day public holidays of a country, and of a region of it, by their codes: GB and ENG, DE and BY. */
  holidayRules?: readonly HolidayRule[];
  /** Where a due instant exactly on a closing goes; stays unless said otherwise. */
  dueAtClosing?: 'stay' | 'roll';
  /** Which of two instants a closing means that the clock shows twice; the later one unless said otherwise. */
  closingInOverlap?: 'later' | 'compatible';
};

/** A country by its ISO 3166-1 code; the region as in ISO 3166-2 without the country, a part of it after a point: `BY.A`. */
export type HolidayRule = { country: string; region?: string };
