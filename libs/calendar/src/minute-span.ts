import type { LocalSpan } from './calendar-rules';

/** Part of one local date, in minutes of its clock from 0 to 1440, half-open. */
export type MinuteSpan = readonly [opens: number, closes: number];

const DAY_MINUTES = 1440;

/** A span cut at local midnight: its part on the date it opens, and its part on the next date if it reaches there. */
export function splitAtMidnight(span: LocalSpan): { today: MinuteSpan; tomorrow: MinuteSpan | undefined } {
  const [opens, closes] = [minuteOf(span[0]), minuteOf(span[1])];
  if (closes > opens) return { today: [opens, closes], tomorrow: undefined };
  return { today: [opens, DAY_MINUTES], tomorrow: closes > 0 ? [0, closes] : undefined };
}

/** The parts of spans that lie on the date they open. */
export function partsToday(spans: readonly LocalSpan[]): MinuteSpan[] {
  return spans.map((span) => splitAtMidnight(span).today);
}

/** The parts of spans that reach into the next date. */
export function partsTomorrow(spans: readonly LocalSpan[]): MinuteSpan[] {
  return spans.map((span) => splitAtMidnight(span).tomorrow).filter((part) => part !== undefined);
}

/** The same time as spans in order that neither overlap nor touch. */
export function merged(spans: readonly MinuteSpan[]): MinuteSpan[] {
  const result: [number, number][] = [];
  for (const [opens, closes] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && opens <= last[1]) last[1] = Math.max(last[1], closes);
    else result.push([opens, closes]);
  }
  return result;
}

/** The time of `spans` that no span of `breaks` covers. */
export function without(spans: readonly MinuteSpan[], breaks: readonly MinuteSpan[]): readonly MinuteSpan[] {
  return breaks.reduce<readonly MinuteSpan[]>(
    (open, [from, to]) =>
      open.flatMap(([opens, closes]) => {
        const parts: MinuteSpan[] = [
          [opens, Math.min(closes, from)],
          [Math.max(opens, to), closes],
        ];
        return parts.filter(([start, end]) => start < end);
      }),
    spans,
  );
}

function minuteOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}
