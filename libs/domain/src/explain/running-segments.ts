import type { Calendar } from '../calendar/calendar';
import { openSpans } from '../calendar/opening';
import { workingDaysBetween } from '../calendar/working-days';
import type { Measure } from '../policy/measure';
import type { Instant } from '../time/instant';
import type { Segment } from './segment';

/** The calendar a clock counts by, and the same without its holidays, where that is at hand. */
export type Hours = { open: Calendar; usual?: Calendar | undefined };

/**
 * Splits a stretch in which a clock ran into what counted and what did not; what a clock counts in it is the sum of what is
 * counted in the parts, exactly. Undefined when the stretch lies outside the calendar's window.
 */
export function runningSegments(
  measure: Measure,
  hours: Hours | undefined,
  from: Instant,
  to: Instant,
): Segment[] | undefined {
  if (to <= from) return [];
  if (measure.time === 'elapsed' || !hours) return [{ from, to, why: 'elapsed', counted: { ms: to - from } }];
  const spans = openSpans(hours.open, from, to);
  if (!spans) return undefined;
  const segments: Segment[] = [];
  let at = from;
  for (const { opensAt, closesAt } of spans) {
    segments.push(...closedSegments(hours, at, opensAt));
    segments.push({
      from: opensAt,
      to: closesAt,
      why: 'open',
      counted: countedIn(measure, hours.open, opensAt, closesAt),
    });
    at = closesAt;
  }
  return [...segments, ...closedSegments(hours, at, to)];
}

function countedIn({ time }: Measure, open: Calendar, from: Instant, to: Instant): NonNullable<Segment['counted']> {
  const worked = time === 'working-days' ? workingDaysBetween(open, from, to) : undefined;
  return worked ? { days: worked } : { ms: to - from };
}

/** Closed time is a holiday where the calendar would be open without its holidays. */
function closedSegments({ usual }: Hours, from: Instant, to: Instant): Segment[] {
  if (to <= from) return [];
  const segments: Segment[] = [];
  let at = from;
  for (const { opensAt, closesAt } of (usual && openSpans(usual, from, to)) ?? []) {
    if (opensAt > at) segments.push({ from: at, to: opensAt, why: 'closed' });
    segments.push({ from: opensAt, to: closesAt, why: 'holiday' });
    at = closesAt;
  }
  return to > at ? [...segments, { from: at, to, why: 'closed' }] : segments;
}
