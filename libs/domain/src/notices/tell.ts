import type { Audience, PersonId, Tell, TicketPerson } from '../policy/audience';
import { peopleIn } from '../policy/policy-in-force';
import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';

/** What people are told of: the timeline's entry, the firing it belongs to, and the round of a repeated telling. */
export type Occasion = { entry: Entry; firing: string; action: string; round: number; previously?: PersonId[] };

/**
 * Has people told of an entry. Somebody reached in two parts is told once for one firing on each channel. A notice's
 * identity is ticket, firing, action, recipient, channel and round, and is unique for ever (decisions 13).
 */
export function tell(turn: Turn, tells: Tell[], occasion: Occasion): void {
  const { entry, firing, action, round } = occasion;
  const of = `${turn.ticket.id}/${firing}/`;
  for (const { to, template, channels, shows } of tells) {
    for (const person of peopleOf(turn, to, occasion)) {
      for (const channel of channels) {
        const told = turn.tellings.some(
          (each) => each.person === person && each.channel === channel && each.notice.startsWith(of),
        );
        if (told) continue;
        const notice = `${of}${action}/${person}/${channel}/${round}`;
        turn.tellings.push({ notice, template, person, channel, entry, ...(shows === undefined ? {} : { shows }) });
        entry.people = [...new Set([...(entry.people ?? []), person])];
      }
    }
  }
}

function peopleOf(turn: Turn, audiences: Audience[], occasion: Occasion): PersonId[] {
  return [...new Set(audiences.flatMap((audience) => whoIs(turn, audience, occasion)))];
}

function whoIs(turn: Turn, audience: Audience, occasion: Occasion): PersonId[] {
  if ('role' in audience) return peopleIn(turn.policy, audience.role);
  return knownFromTicket(turn, audience.who, occasion);
}

function knownFromTicket(turn: Turn, who: TicketPerson, { entry, previously }: Occasion): PersonId[] {
  const { ticket } = turn;
  switch (who) {
    case 'holder':
      return ticket.holder.people;
    case 'previous-holder':
      return previously ?? [];
    case 'requester':
      return [ticket.requester];
    case 'participants':
      return ticket.participants;
    case 'named':
      return entry.person === undefined ? [] : [entry.person];
    case 'team':
    case 'consulted':
    case 'accountable':
      return [];
  }
}
