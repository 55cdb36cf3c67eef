import { reachingCalendar, readInstant, type CalendarRules, type ReachingCalendar } from '@stepladder/calendar';
import type { Instant } from '@stepladder/domain';
import { readDuration, type Duration } from '@stepladder/policy-file';
import { misused } from '../failure';
import { readCalendarFile } from './calendar-file';

/** A question as the command line has it: any part may be missing or wrong. */
export type QuestionWords = {
  op: 'add' | 'subtract' | 'between' | 'next-open';
  duration?: string;
  from?: string;
  to?: string;
  calendar?: string;
};

/** What is asked of an instant. */
export type Asked =
  { op: 'add' | 'subtract'; duration: Duration } | { op: 'between'; toAt: Instant } | { op: 'next-open' };

/** A question that can be asked, and the calendar to ask. */
export type Question = { calendar: string; zone: string; ask: ReachingCalendar; fromAt: Instant; asked: Asked };

type Found<T> = { found: T } | { problems: string[] };

/** Understands a question. @throws Failure that tells all that is wrong with it and with its calendar at once */
export function understand(words: QuestionWords): Question {
  const calendar = calendarOf(words.calendar);
  // Where the calendar cannot be read its zone is not known; that an instant is none shows in any.
  const zone = 'found' in calendar ? calendar.found.rules.zone : 'UTC';
  const fromAt = instantOf('--from', words.from, zone);
  const asked = askedOf(words, zone);
  const problems = [calendar, fromAt, asked].flatMap((part) => ('problems' in part ? part.problems : []));
  if (!('found' in calendar && 'found' in fromAt && 'found' in asked)) {
    throw misused('This cannot be asked:', problems);
  }
  if (asked.found.op === 'between' && asked.found.toAt < fromAt.found) {
    throw misused('This cannot be asked:', ['--to lies before --from']);
  }
  const { id, rules } = calendar.found;
  return { calendar: id, zone, ask: reachingCalendar(id, rules), fromAt: fromAt.found, asked: asked.found };
}

function calendarOf(spec: string | undefined): Found<{ id: string; rules: CalendarRules }> {
  if (spec === undefined) return { problems: ['--calendar is missing: whose opening hours count?'] };
  const read = readCalendarFile(spec);
  return read.ok ? { found: read } : { problems: read.problems };
}

function askedOf({ op, duration = '', to }: QuestionWords, zone: string): Found<Asked> {
  if (op === 'next-open') return { found: { op } };
  if (op === 'between') {
    const toAt = instantOf('--to', to, zone);
    return 'found' in toAt ? { found: { op, toAt: toAt.found } } : toAt;
  }
  const read = readDuration(duration);
  return typeof read === 'string' ? { problems: [read] } : { found: { op, duration: read } };
}

function instantOf(option: string, text: string | undefined, zone: string): Found<Instant> {
  if (text === undefined) return { problems: [`${option} is missing: an instant such as 2026-03-02T09:00:00Z`] };
  const read = readInstant(text, zone);
  return typeof read === 'string' ? { problems: [`${option}: ${read}`] } : { found: read };
}
