import type { Instant } from '@stepladder/domain';

const dayMs = 86_400_000;

/** The next Monday 09:00 on the wall in this zone, after an instant: when a demonstration's week begins. */
export function mondayMorning(zone: string, afterAt: Instant): Instant {
  const today = Date.UTC(...wallDate(zone, afterAt));
  const daysAhead = (8 - new Date(today).getUTCDay()) % 7 || 7;
  const wall = today + daysAhead * dayMs + 9 * 3_600_000;
  // Mondays at nine are never in a clock change anywhere, so the offset of the guess is the offset of the answer.
  return wall - offsetMs(zone, wall);
}

function wallDate(zone: string, at: Instant): [number, number, number] {
  const wall = new Date(at + offsetMs(zone, at));
  return [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
}

function offsetMs(zone: string, at: Instant): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(at / 1000) * 1000;
}
