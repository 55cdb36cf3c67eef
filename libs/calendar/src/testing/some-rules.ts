import fc from 'fast-check';
import type { CalendarRules, LocalSpan, Weekday } from '../calendar-rules';
import { weekdays } from '../calendar-rules';

/** Calendar rules of all sorts for the given dates: split shifts, nights, whole days, breaks, holidays, hours by date. */
export function someRules(zone: string, dates: string[]): fc.Arbitrary<CalendarRules> {
  const spansByWeekday = fc.record(
    Object.fromEntries(weekdays.map((day) => [day, daySpans])) as Record<Weekday, fc.Arbitrary<LocalSpan[]>>,
  );
  return fc
    .record({
      weekly: fc.oneof(
        { weight: 5, arbitrary: spansByWeekday },
        { weight: 1, arbitrary: fc.constant(everyDay([['00:00', '24:00']])) },
        { weight: 1, arbitrary: fc.constant(everyDay([['22:00', '06:00']])) },
        { weight: 1, arbitrary: fc.constant(everyDay([['09:00', '12:00'], ['13:00', '17:00']])) }, // prettier-ignore
      ),
      holidays: fc.uniqueArray(fc.constantFrom(...dates), { maxLength: 3 }),
      dates: fc.dictionary(fc.constantFrom(...dates), daySpans, { maxKeys: 2 }),
      breaks: fc.dictionary(fc.constantFrom(...dates, ...weekdays), fc.tuple(breakSpan), { maxKeys: 2 }),
      dueAtClosing: fc.constantFrom('stay' as const, 'roll' as const),
      closingInOverlap: fc.constantFrom('later' as const, 'compatible' as const),
    })
    .map((rules) => ({ zone, ...rules }));
}

/** Times near which clocks change are drawn as often as all others. */
const minute = fc.oneof(
  fc.integer({ min: 0, max: 240 }),
  fc.integer({ min: 0, max: 1439 }),
  fc.integer({ min: 1380, max: 1439 }),
);

const daySpans: fc.Arbitrary<LocalSpan[]> = fc
  .tuple(fc.uniqueArray(minute, { maxLength: 6 }), fc.option(minute, { freq: 3 }))
  .map(([minutes, untilNextDay]) => {
    const edges = minutes.sort((a, b) => a - b);
    const spans: LocalSpan[] = [];
    for (let i = 0; i + 1 < edges.length; i += 2) spans.push([clock(edges[i]!), clock(edges[i + 1]!)]);
    const last = edges.length % 2 === 1 ? edges[edges.length - 1]! : undefined;
    if (last !== undefined && untilNextDay !== null && untilNextDay < last)
      spans.push([clock(last), clock(untilNextDay)]);
    return spans;
  });

const breakSpan: fc.Arbitrary<LocalSpan> = fc
  .uniqueArray(minute, { minLength: 2, maxLength: 2 })
  .map(([opens, closes]): LocalSpan => [clock(opens!), clock(closes!)]);

function everyDay(spans: LocalSpan[]): Record<Weekday, LocalSpan[]> {
  return Object.fromEntries(weekdays.map((day) => [day, spans])) as Record<Weekday, LocalSpan[]>;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
