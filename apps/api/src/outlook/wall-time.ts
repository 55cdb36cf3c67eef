import type { Instant } from '@stepladder/domain';

/** Writes instants as a wall of that zone shows them: `Wed 2026-03-04 09:30`, with seconds where there are some. */
export function wallTime(zone: string): (at: Instant) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
    const seconds = part('second') === '00' ? '' : `:${part('second')}`;
    return `${part('weekday')} ${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}${seconds}`;
  };
}
