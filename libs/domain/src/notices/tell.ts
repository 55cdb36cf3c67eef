import type { Audience, PersonId, Tell } from '../policy/audience';
import { peopleIn } from '../policy/policy-in-force';
import type { Entry } from '../ticket/entry';
import type { Ticket } from '../ticket/ticket';
import type { Turn } from '../ticket/turn';

/** What people are told of: the timeline's entry, the firing it belongs to, and the round of a repeated telling. */
export type Occasion = { entry: Entry; firing: string; action: string; round: number; previously?: PersonId[] };

/**
 * Has people told of an entry. Somebody reached in two parts is told once for one firing. A notice's identity is ticket,
 * firing, action, recipient, channel and round, and is unique for ever (decisions 13).
 */
export function tell(turn: Turn, tells: Tell[], occasion: Occasion): void {
  const { entry, firing, action, round } = occasion;
  for (const { to, template } of tells) {
    for (const person of peopleOf(turn, to, occasion)) {
      const of = `${turn.ticket.id}/${firing}/`;
      if (turn.tellings.some((told) => told.person === person && told.notice.startsWith(of))) continue;
      const notice = `${of}${action}/${person}/email/${round}`;
      turn.tellings.push({ notice, template, person, channel: 'email', entry });
      entry.people = [...(entry.people ?? []), person];
    }
  }
}

function peopleOf(turn: Turn, audiences: Audience[], occasion: Occasion): PersonId[] {
  return [...new Set(audiences.flatMap((audience) => whoIs(turn, audience, occasion)))];
}

function whoIs({ policy, ticket }: Turn, audience: Audience, { previously }: Occasion): PersonId[] {
  if ('role' in audience) return peopleIn(policy, audience.role);
  return knownFromTicket(ticket, audience.who, previously ?? []);
}

function knownFromTicket(
  ticket: Ticket,
  who: Extract<Audience, { who: unknown }>['who'],
  previously: PersonId[],
): PersonId[] {
  switch (who) {
    case 'holder':
      return ticket.holder.people;
    case 'previous-holder':
      return previously;
    case 'requester':
      return [ticket.requester];
    case 'participants':
      return ticket.participants;
  }
}
