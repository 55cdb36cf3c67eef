import { entryTypes, type EntryType, type Trigger } from '@stepladder/domain';
import { nearest } from '../near-miss';

export const EVENT_PATTERN = '^[a-z]+(-[a-z]+)*$';
export const TRIGGER_PATTERN = '^[a-z]+(-[a-z]+)*( [a-z][a-z0-9-]*)?$';

/** What clocks write themselves, or what only corrects or reports: no clock goes by it. */
const notForClocks: EntryType[] = [
  'refused',
  'clock-warned',
  'clock-breached',
  'breach-repeated',
  'clock-started',
  'clock-restarted',
  'clock-met',
  'clock-met-withdrawn',
  'move-taken-back',
  'move-kept',
  'taken-as-it-stands',
  'firing-withdrawn',
  'told-to-stand-down',
  'message-not-delivered',
];

/** Reads what starts, stops or restarts a clock: `responded`, `consulted` (anybody), `consulted third-line`. */
export function readTrigger(word: unknown): Trigger | string {
  const text = String(word);
  const [event = '', about, ...more] = text.split(' ');
  if (more.length > 0 || about === '') return `${text} is no event; write consulted or consulted <rung>`;
  const known = entryTypes.filter((type) => !notForClocks.includes(type));
  const type = known.find((each) => each === event);
  if (type === undefined) return noEvent(event, known);
  return about === undefined ? { event: type } : { event: type, with: about };
}

/** Reads the type of an entry; a sentence when it is none. */
export function readEvent(word: unknown): { event: EntryType } | string {
  const event = entryTypes.find((each) => each === word);
  return event === undefined ? noEvent(String(word), entryTypes) : { event };
}

/** The type of an entry in a document that has been checked. */
export function eventOf(word: unknown): EntryType {
  const read = readEvent(word);
  if (typeof read === 'string') throw new Error(read);
  return read.event;
}

function noEvent(event: string, known: EntryType[]): string {
  const near = nearest(event, known);
  const example = 'write one such as responded, consulted or acknowledged';
  return `there is no event ${event}; ${near === undefined ? example : `did you mean ${near}?`}`;
}
