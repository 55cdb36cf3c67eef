import type { Instant } from '@stepladder/domain';

const formatters = new Map<string, Intl.DateTimeFormat>();
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const dayMs = 86_400_000;

/** Weekday (1 is Monday, 7 Sunday) and hour (0 to 23) on the wall of a zone. */
export function hourOfWeek(at: Instant, zone: string): { weekday: number; hour: number } {
  const { weekday, hour } = wallOf(at, zone);
  return { weekday, hour };
}

/** The Monday of an instant's week in a zone: `2026-03-02`. */
export function weekOf(at: Instant, zone: string): string {
  const { weekday, date } = wallOf(at, zone);
  return new Date(date - (weekday - 1) * dayMs).toISOString().slice(0, 10);
}

function wallOf(at: Instant, zone: string) {
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return {
    weekday: weekdays.indexOf(parts['weekday'] ?? '') + 1,
    hour: Number(parts['hour']),
    date: Date.UTC(Number(parts['year']), Number(parts['month']) - 1, Number(parts['day'])),
  };
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const date = { year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short' } as const;
  const made = new Intl.DateTimeFormat('en-US', { ...date, hour: '2-digit', hourCycle: 'h23', timeZone });
  formatters.set(timeZone, made);
  return made;
}
