import type { Instant } from '@stepladder/domain';
import { Temporal } from 'temporal-polyfill';

/** An instant as a zone's clocks show it, in the spelling of a test: `2026-03-02 09:00`, seconds only where there are some. */
export function writtenTime(at: Instant, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  const whole = local.second === 0 && local.millisecond === 0;
  return local.toString(whole ? { smallestUnit: 'minute' } : {}).replace('T', ' ');
}

/** The date that a zone has at an instant: `2026-03-02`. */
export function writtenDate(at: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
