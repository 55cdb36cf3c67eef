import { noteNobodyOn } from '../people/note-nobody-on';
import type { Audience, PersonId, Tell } from '../policy/audience';
import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import { audienceOf } from './audience-of';
import { noticeId } from './notice-id';

/** What people are told of: the timeline's entry, the firing it belongs to, and the round of a repeated telling. */
export type Occasion = {
  entry: Entry;
  firing: string;
  action: string;
  round: number;
  /** Who held the ticket before. */
  previously?: PersonId[];
  /** Words of the policy for some of those told. */
  shows?: { to: PersonId[]; words: string };
};

/**
 * Has people told of an entry. Somebody reached in two parts is told once for one firing on each channel. A role's people are
 * those of `onDuty`: where nobody was there the timeline says so.
 */
export function tell(turn: Turn, tells: Tell[], occasion: Occasion): void {
  for (const each of tells) tellPeople(turn, peopleOf(turn, each.to, occasion), each, occasion);
}

/** Has these people told of an entry, on all channels at once. */
export function tellPeople(turn: Turn, people: PersonId[], how: Omit<Tell, 'to'>, occasion: Occasion): void {
  const { template, channels, shows } = how;
  const { entry, firing, action, round } = occasion;
  const of = `${turn.ticket.id}/${firing}/`;
  for (const person of people) {
    for (const channel of channels) {
      const told = turn.tellings.some(
        (each) => each.person === person && each.channel === channel && each.notice.startsWith(of),
      );
      if (told) continue;
      const notice = noticeId(turn.ticket, { firing, action, person, channel, round });
      turn.tellings.push({ notice, template, person, channel, entry, ...showsTo(person, shows, occasion) });
      entry.people = [...new Set([...(entry.people ?? []), person])];
    }
  }
}

function peopleOf(turn: Turn, audiences: Audience[], { entry, previously = turn.previously }: Occasion): PersonId[] {
  const { policy, ticket } = turn;
  const meant = audiences.flatMap((audience) => audienceOf(audience, { policy, ticket, entry, previously }));
  for (const { nobodyOn } of meant) if (nobodyOn) noteNobodyOn(turn, entry, nobodyOn);
  return [...new Set(meant.flatMap(({ people }) => people))];
}

function showsTo(person: PersonId, words: string | undefined, { shows }: Occasion): { shows?: string } {
  const mine = [words, shows?.to.includes(person) ? shows.words : undefined].filter((each) => each !== undefined);
  return mine.length === 0 ? {} : { shows: mine.join('\n') };
}
