import type { Instant } from '@stepladder/domain';
import { Temporal } from 'temporal-polyfill';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * What the wall of a zone shows at an instant, with its weekday: `Wed 2026-03-04 09:30`; down to `finest`, seconds and
 * milliseconds where there are some; the present of a ticket whose time runs faster may have parts of one, which are left out.
 * @throws RangeError when the zone is unknown
 */
export function wallText(at: Instant, zone: string, finest: 'minute' | 'second' | 'millisecond' = 'minute'): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
  const time = wall.toPlainTime().toString({ smallestUnit: finest });
  const shown = time.replace(/\.000$/, '').replace(/^(\d\d:\d\d):00$/, '$1');
  return `${weekdays[wall.dayOfWeek - 1]} ${wall.toPlainDate().toString()} ${shown}`;
}
