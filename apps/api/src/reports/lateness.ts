import type { ReportedTicket } from '@stepladder/read-model';
import type { Judged } from './outcomes';
import type { Where } from './mark';

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];

/** The steps of the distribution: each reaches up to its `belowMs`; `under-way` is not done yet. */
export const lateSteps = [
  { id: '15m', belowMs: 15 * minuteMs },
  { id: '1h', belowMs: hourMs },
  { id: '4h', belowMs: 4 * hourMs },
  { id: '1d', belowMs: dayMs },
  { id: '3d', belowMs: 3 * dayMs },
  { id: 'more' },
  { id: 'under-way' },
] as const satisfies { id: string; belowMs?: number }[];

/**
 * How long after a missed target what it promised was done, in time on the wall: up to the instant the clock was stopped,
 * or, where nothing stops it but the end of the work, the resolution. Undefined for an earlier cycle, of which the end is
 * not kept, and for a ticket that ended without either.
 */
export function latenessOf(
  ticket: ReportedTicket,
  { clock, at, present }: Judged,
): { ms?: number; where: Where } | undefined {
  if (!present || at === undefined) return undefined;
  const doneAt = ticket.stoppedAt[clock] ?? ticket.resolvedAt;
  if (doneAt !== undefined) {
    const ms = Math.max(doneAt - at, 0);
    return { ms, where: { late: stepOf(ms) } };
  }
  if (ticket.status === 'closed' || ticket.status === 'cancelled') return undefined;
  return { where: { late: 'under-way' } };
}

function stepOf(ms: number): string {
  return lateSteps.find((step) => 'belowMs' in step && ms < step.belowMs)?.id ?? 'more';
}
