import type { Calendar, Spans } from './calendar';
import type { CalendarWindow } from './calendar-window';
import { risingIndex } from './rising-index';

/**
 * Opens a window for arithmetic: lays its spans out as instants with running totals of working milliseconds and working
 * days (semantics: Arithmetic). Costs a pass over the spans; do it once for each window and keep the result.
 * @throws Error that names the calendar and the first step that is wrong
 */
export function openCalendar(window: CalendarWindow): Calendar {
  const wrong = problemOf(window);
  if (wrong !== undefined) throw new Error(`calendar ${window.id} version ${window.version}: ${wrong}`);
  const count = window.steps.length / 2;
  const opens = new Float64Array(count);
  const closes = new Float64Array(count);
  const workedBefore = new Float64Array(count + 1);
  const dayOf = new Int32Array(count);
  const workedBeforeDay: number[] = [];
  let at = window.from;
  for (let i = 0; i < count; i++) {
    const length = window.steps[2 * i + 1]!;
    if (length > 0) workedBeforeDay.push(workedBefore[i]!);
    opens[i] = at + window.steps[2 * i]!;
    at = closes[i] = opens[i]! + Math.abs(length);
    workedBefore[i + 1] = workedBefore[i]! + Math.abs(length);
    dayOf[i] = workedBeforeDay.length - 1;
  }
  workedBeforeDay.push(workedBefore[count]!);
  const { id, version, zone, dueAtClosing, from, until } = window;
  const spans: Omit<Spans, keyof Calendar> = {
    opens,
    closes: risingIndex(closes),
    workedBefore,
    workedAfter: risingIndex(workedBefore.slice(1)),
    dayOf,
    workedBeforeDay: Float64Array.from(workedBeforeDay),
  };
  return { id, version, zone, dueAtClosing, from, until, ...spans } as unknown as Calendar;
}

function problemOf({ from, until, steps, dueAtClosing }: CalendarWindow): string | undefined {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(until)) return 'its bounds must be whole milliseconds';
  if (from >= until) return `it ends (${until}) before it begins (${from})`;
  if (dueAtClosing !== 'stay' && dueAtClosing !== 'roll') return `dueAtClosing must be stay or roll`;
  if (steps.length % 2 !== 0) return 'its steps must come in pairs of gap and length';
  let at = from;
  for (let i = 0; i < steps.length; i += 2) {
    const [gap, length] = [steps[i]!, steps[i + 1]!];
    if (!Number.isSafeInteger(gap) || !Number.isSafeInteger(length))
      return `span ${i / 2} is not in whole milliseconds`;
    if (gap < 0) return `span ${i / 2} opens before the one in front of it has closed (gap ${gap})`;
    if (length === 0) return `span ${i / 2} has no length`;
    if (i === 0 && length < 0) return 'its first span cannot belong to the working day of a span before it';
    at += gap + Math.abs(length);
    if (at > until) return `span ${i / 2} closes after the window ends`;
  }
  return undefined;
}
