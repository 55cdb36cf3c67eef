import type { ThresholdPoint } from '@stepladder/domain';
import { readDuration, type Duration } from './duration';
import { reduced } from './share';

/** A warning's place on a clock, as read; `duration` is absent for a share of the target. */
export type Warning = { id: string; at: ThresholdPoint; duration?: Duration };

export const WARNING_PATTERN = '^([1-9][0-9]?%|[1-9][0-9]*(s|m|h|wd) before|at [1-9][0-9]*(s|m|h|wd))$';

/** Reads `75%`, `1h before` (the target) or `at 36h` (from the start); a sentence when it is none of them. */
export function readWarning(word: unknown): Warning | string {
  const text = String(word);
  const [, share] = /^([0-9]+)%$/.exec(text) ?? [];
  if (share !== undefined) return shareOf(text, Number(share));
  const [, before] = /^(\S+) before$/.exec(text) ?? [];
  const [, from] = /^at (\S+)$/.exec(text) ?? [];
  const length = before ?? from;
  if (length === undefined) return `${text} is no point of a clock; write 75%, 1h before or at 36h`;
  const duration = readDuration(length);
  if (typeof duration === 'string') return duration;
  if (before !== undefined) return { id: `${before}-before`, at: { before: duration.amount }, duration };
  return { id: length, at: { amount: duration.amount }, duration };
}

function shareOf(text: string, percent: number): Warning | string {
  if (percent === 0) return '0% is the start of the clock, no warning';
  if (percent >= 100) return `${text} is not before the target`;
  return { id: text, at: { share: reduced(percent, 100) } };
}
