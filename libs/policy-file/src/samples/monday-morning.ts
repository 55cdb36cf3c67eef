import type { Instant } from '@stepladder/domain';
import { Temporal } from 'temporal-polyfill';

/** The next Monday 09:00 on the wall in this zone, after the day of an instant: when a demonstration's week begins. */
export function mondayMorning(zone: string, afterAt: Instant): Instant {
  const today = Temporal.Instant.fromEpochMilliseconds(afterAt).toZonedDateTimeISO(zone);
  const monday = today.toPlainDate().add({ days: 8 - today.dayOfWeek });
  return monday.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).epochMilliseconds;
}
