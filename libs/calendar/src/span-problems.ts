import type { LocalSpan, Weekday } from './calendar-rules';
import { weekdays } from './calendar-rules';
import { dateOf, epochDay } from './local-date';
import type { MinuteSpan } from './minute-span';
import { splitAtMidnight } from './minute-span';

/** Something wrong in calendar rules: where, and what, in words. */
export type CalendarProblem = { path: string; problem: string };

type Part = { path: string; text: string; span: MinuteSpan };

/** What is wrong with the spans of a list, each by itself. */
export function spanListProblems(spans: unknown, path: string): CalendarProblem[] {
  if (!Array.isArray(spans)) return [{ path, problem: 'a list of [opens, closes] is needed' }];
  return spans.flatMap((span: unknown, i) => {
    const problem = spanProblem(span);
    return problem === undefined ? [] : [{ path: `${path}[${i}]`, problem }];
  });
}

/**
 * Spans of the same mapping that lie on each other, also where one reaches over midnight into the next weekday or date.
 * The keys are weekdays or dates, the spans right by themselves.
 */
export function overlapProblems(
  hours: Readonly<Record<string, readonly LocalSpan[]>>,
  path: string,
): CalendarProblem[] {
  const onKey = new Map<string, Part[]>();
  for (const [key, spans] of Object.entries(hours)) {
    spans.forEach((span, i) => {
      const { today, tomorrow } = splitAtMidnight(span);
      const [own, text] = [`${path}.${key}[${i}]`, `${path}.${key}[${i}] (${span[0]}-${span[1]})`];
      put(onKey, key, { path: own, text, span: today });
      // A date with hours of its own takes nothing over from the date before it.
      const next = keyAfter(key);
      if (tomorrow && !(path === 'dates' && next in hours)) put(onKey, next, { path: own, text, span: tomorrow });
    });
  }
  return [...onKey.values()].flatMap(overlapsAmong);
}

function overlapsAmong(parts: Part[]): CalendarProblem[] {
  const inOrder = parts.sort((a, b) => a.span[0] - b.span[0]);
  return inOrder.flatMap((part, i) => {
    const before = inOrder[i - 1];
    return before && part.span[0] < before.span[1]
      ? [{ path: part.path, problem: `overlaps with ${before.text}` }]
      : [];
  });
}

function spanProblem(span: unknown): string | undefined {
  if (!Array.isArray(span) || span.length !== 2) return 'a span is [opens, closes]';
  const [opens, closes] = span as [unknown, unknown];
  if (!isTime(opens)) return `${String(opens)} is no time of opening; write HH:MM from 00:00 to 23:59`;
  if (!isTime(closes) && closes !== '24:00') return `${String(closes)} is no time of closing; write HH:MM up to 24:00`;
  if (opens === closes) return `${opens}-${closes} has no length; a whole day is 00:00-24:00`;
  return undefined;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

function keyAfter(key: string): string {
  const weekday = weekdays.indexOf(key as Weekday);
  return weekday >= 0 ? weekdays[(weekday + 1) % 7]! : dateOf(epochDay(key)! + 1);
}

function put(onKey: Map<string, Part[]>, key: string, part: Part): void {
  const parts = onKey.get(key);
  if (parts) parts.push(part);
  else onKey.set(key, [part]);
}
