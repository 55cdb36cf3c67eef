import type { Instant } from '@stepladder/domain';
import { Temporal } from 'temporal-polyfill';

/** From `startsAt` to the next stretch the zone's clocks run `offsetMs` ahead of UTC. */
type Stretch = { startsAt: Instant; offsetMs: number };

/** How a zone's clocks stand over a time, in order; asked of the zone library once, for plain arithmetic afterwards. */
export type ZoneOffsets = readonly Stretch[];

/** The offsets of a zone from one instant to another. @throws RangeError when the zone is unknown */
export function zoneOffsets(zone: string, fromAt: Instant, untilAt: Instant): ZoneOffsets {
  let moment = Temporal.Instant.fromEpochMilliseconds(fromAt).toZonedDateTimeISO(zone);
  const stretches: Stretch[] = [{ startsAt: -Infinity, offsetMs: moment.offsetNanoseconds / 1e6 }];
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds > untilAt) return stretches;
    stretches.push({ startsAt: next.epochMilliseconds, offsetMs: next.offsetNanoseconds / 1e6 });
    moment = next;
  }
}

/**
 * The instant at which the zone's clock shows a local time, given as the milliseconds it would be in UTC. In a gap the
 * time counts on from before the gap, as Temporal's `compatible` does; in an overlap it is the earlier or the later one.
 */
export function instantOf(offsets: ZoneOffsets, localMs: number, inOverlap: 'earlier' | 'later'): Instant {
  const shown = instantsShowing(offsets, localMs);
  const found = inOverlap === 'earlier' ? shown[0] : shown[shown.length - 1];
  return found ?? countedOnFromBeforeGap(offsets, localMs);
}

/** Every instant at which the zone's clock shows a local time: none in a gap, two in an overlap, else one. */
export function instantsShowing(offsets: ZoneOffsets, localMs: number): Instant[] {
  const found: Instant[] = [];
  for (let i = 0; i < offsets.length; i++) {
    const at = localMs - offsets[i]!.offsetMs;
    if (at >= offsets[i]!.startsAt && at < (offsets[i + 1]?.startsAt ?? Infinity)) found.push(at);
  }
  return found;
}

/** What a zone's clock shows at an instant, as the milliseconds it would be in UTC. */
export function localMsAt(offsets: ZoneOffsets, at: Instant): number {
  let offsetMs = 0;
  for (const stretch of offsets) if (stretch.startsAt <= at) offsetMs = stretch.offsetMs;
  return at + offsetMs;
}

function countedOnFromBeforeGap(offsets: ZoneOffsets, localMs: number): Instant {
  for (let i = 1; i < offsets.length; i++) {
    const at = localMs - offsets[i - 1]!.offsetMs;
    const { startsAt, offsetMs } = offsets[i]!;
    if (at >= startsAt && localMs - offsetMs < startsAt) return at;
  }
  throw new Error(`no clock change skips the local time ${new Date(localMs).toISOString().slice(0, -1)}`);
}
