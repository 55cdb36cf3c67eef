import { writtenInstant } from '@stepladder/calendar';
import {
  addWorking,
  addWorkingDays,
  days,
  nextOpen,
  subtractWorking,
  subtractWorkingDays,
  workingBetween,
  workingDaysBetween,
  type Calendar,
  type Days,
  type DurationMs,
  type Instant,
} from '@stepladder/domain';
import type { Output } from '../output/output';
import { durationText, exactTimeText } from '../output/time-text';
import { understand, type Asked, type Question, type QuestionWords } from './question';

/** Answers a question about opening hours. @throws Failure when it cannot be asked; RangeError when nobody knows */
export function tellAnswer(output: Output, words: QuestionWords): void {
  const question = understand(words);
  const { calendar, zone, fromAt, asked } = question;
  const from = writtenInstant(fromAt);
  if (asked.op === 'between') {
    const { ms, workingDays } = lengthOf(question, asked.toAt);
    const facts = { seconds: ms / 1000, workingDays: Number(workingDays.n) / Number(workingDays.d) };
    output.answer({ calendar, zone, from, to: writtenInstant(asked.toAt), ...facts }, () => [
      `${durationText(ms)} (${facts.seconds} s)`,
      `${Number(facts.workingDays.toFixed(4))} working days`,
    ]);
    return;
  }
  const at = instantOf(question, asked);
  const duration = 'duration' in asked ? { duration: words.duration } : {};
  output.answer({ calendar, zone, from, ...duration, result: writtenInstant(at) }, () => [
    `${exactTimeText(at, zone)} ${zone}`,
    writtenInstant(at),
  ]);
}

function lengthOf({ ask, fromAt }: Question, toAt: Instant): { ms: DurationMs; workingDays: Days } {
  return {
    ms: ask((calendar) => workingBetween(calendar, fromAt, toAt), fromAt, toAt),
    workingDays: ask((calendar) => workingDaysBetween(calendar, fromAt, toAt), fromAt, toAt),
  };
}

function instantOf({ ask, fromAt }: Question, asked: Exclude<Asked, { op: 'between' }>): Instant {
  if (asked.op === 'next-open') return ask((calendar) => nextOpen(calendar, fromAt), fromAt);
  const { unit, amount } = asked.duration;
  const [inTime, inDays] = asked.op === 'add' ? [addWorking, addWorkingDays] : [subtractWorking, subtractWorkingDays];
  const answer = (calendar: Calendar): Instant | undefined =>
    unit === 'wd' ? inDays(calendar, fromAt, days(amount.n, amount.d)) : inTime(calendar, fromAt, amount.n / amount.d);
  return ask(answer, fromAt);
}
