import { channels, type Channel, type ExpectedEntry } from '@stepladder/domain';
import { unknownName } from '../near-miss';
import { readEvent } from './trigger';
import { readTime } from './local-time';

const spelling = /^(\S+)(?: (\d\d:\S+))? ([a-z-]+)(?: (?!(?:tells|by) )(\S+))?(?: tells (.+?))?(?: by (\S.*))?$/;

/**
 * Reads `2026-03-02 17:00 escalated team-lead tells ann, bob by email` in a zone: an instant, the type of an entry, what it is
 * about, who is told, and by which channels. A sentence when it is none.
 */
export function readExpectation(line: string, zone: string): ExpectedEntry | string {
  const [whole, date = '', time, event = '', about, people, by] = spelling.exec(line.trim()) ?? [];
  if (whole === undefined) return 'is no line; write 2026-03-02 17:00 escalated team-lead tells ann, bob by email';
  const at = readTime(time === undefined ? date : `${date} ${time}`, zone);
  if (typeof at === 'string') return at;
  const type = readEvent(event);
  if (typeof type === 'string') return type;
  const via = by === undefined ? [] : wordsOf(by);
  const wrong = via.find((each) => !(channels as readonly string[]).includes(each));
  if (wrong !== undefined) return unknownName('channel', wrong, channels);
  return {
    at,
    type: type.event,
    ...(about !== undefined && { about }),
    ...(people !== undefined && { people: people === 'nobody' ? [] : wordsOf(people) }),
    ...(by !== undefined && { channels: via as Channel[] }),
  };
}

function wordsOf(list: string): string[] {
  return list.split(',').map((each) => each.trim());
}
