import type { DurationMs, Instant } from '../time/instant';
import type { Spans } from './calendar';
import { firstAbove } from './rising-index';

/** Working milliseconds from the window's start to an instant inside it. */
export function workedUntil(spans: Spans, at: Instant): DurationMs {
  const i = firstAbove(spans.closes, at);
  const opensAt = spans.opens[i];
  const before = spans.workedBefore[i]!;
  return opensAt !== undefined && at > opensAt ? before + (at - opensAt) : before;
}

/**
 * Where time added ends: the earliest instant by which `worked` milliseconds are done. One exactly on a closing stays
 * there or rolls to the next opening, as the calendar says. Undefined beyond the window.
 */
export function endOfWorked(spans: Spans, worked: DurationMs): Instant | undefined {
  const i = firstAbove(spans.workedAfter, worked);
  if (spans.dueAtClosing === 'stay' && i > 0 && spans.workedBefore[i] === worked) return spans.closes.keys[i - 1];
  const opensAt = spans.opens[i];
  return opensAt === undefined ? undefined : opensAt + (worked - spans.workedBefore[i]!);
}

/**
 * Where time taken back begins: the latest instant at which only `worked` milliseconds were done. One exactly on an
 * opening stays there, or with `roll` moves to the closing before it. Undefined before the window.
 */
export function startOfWorked(spans: Spans, worked: DurationMs): Instant | undefined {
  if (worked < 0) return undefined;
  const i = firstAbove(spans.workedAfter, worked);
  const opensAt = spans.opens[i];
  if (opensAt === undefined) return undefined;
  const inSpan = worked - spans.workedBefore[i]!;
  return inSpan === 0 && spans.dueAtClosing === 'roll' ? spans.closes.keys[i - 1] : opensAt + inSpan;
}
