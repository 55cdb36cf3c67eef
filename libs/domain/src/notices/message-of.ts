import type { Effect, Message, Notice } from '../ticket/effect';
import type { Telling } from '../ticket/turn';

/** Puts all that one person is told at one time on one channel into one message (semantics: one message that names each). */
export function messagesOf(tellings: Telling[]): Effect[] {
  const together = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = `${telling.channel} ${telling.person}`;
    together.set(key, [...(together.get(key) ?? []), telling]);
  }
  return [...together.values()].map((mine) => ({ type: 'deliver-message', message: messageOf(mine) }));
}

function messageOf(tellings: Telling[]): Message {
  const notices = tellings.map(noticeOf);
  const [first] = tellings;
  const [notice] = notices;
  if (!first || !notice) throw new Error('a message tells of something');
  const at = Math.max(...notices.map((each) => each.at));
  return { id: notice.id, person: first.person, channel: first.channel, at, notices };
}

function noticeOf({ notice, template, entry, shows }: Telling): Notice {
  const late = entry.lateByMs === undefined ? {} : { lateByMs: entry.lateByMs };
  return {
    id: notice,
    template,
    entrySeq: entry.seq,
    at: entry.at,
    ...late,
    ...(shows === undefined ? {} : { shows }),
  };
}
