import type { LocalSpan, Weekday } from '@stepladder/calendar';

const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const DAYS_PATTERN = '^(every-day|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)$';
export const SPAN_PATTERN = '^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$';

/** The weekdays a key of `hours` means: `mon`, `mon-fri`, `sat-tue` (over the week's end), `every-day`; none when it means none. */
export function weekdaysOf(key: string): Weekday[] {
  if (key === 'every-day') return weekdays;
  const [from, to = from, ...more] = key.split('-').map((day) => weekdays.indexOf(day as Weekday));
  if (from === undefined || to === undefined || from < 0 || to < 0 || more.length > 0) return [];
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, i) => weekdays[(from + i) % 7]!);
}

/** Reads `09:00-17:00` into opening and closing; whether they are times of day is the calendar's to say. */
export function readSpan(word: unknown): LocalSpan | string {
  const parts = String(word).split('-');
  const [opens, closes] = parts;
  if (parts.length !== 2 || !opens || !closes) return `${String(word)} is no span; write 09:00-17:00`;
  return [opens, closes];
}
