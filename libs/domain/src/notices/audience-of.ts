import { onDuty, type OnDuty } from '../people/on-duty';
import { whoPlays } from '../people/who-plays';
import { holdersRung } from '../ladder/where-it-stands';
import { ladderOf } from '../policy/policy-in-force';
import type { Audience, PersonId, TicketPerson } from '../policy/audience';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Entry } from '../ticket/entry';
import type { Ticket } from '../ticket/ticket';
import { consultedPeople } from './consulted-people';

/** What happened and to which ticket, for finding who is meant. */
export type Setting = {
  policy: PolicyInForce;
  ticket: Ticket;
  entry: Pick<Entry, 'at' | 'ladder' | 'rung' | 'person'>;
  /** Who held the ticket before. */
  previously: PersonId[];
};

/** Who is meant by one audience, and whether nobody was there to be meant. */
export function audienceOf(audience: Audience, setting: Setting): OnDuty[] {
  if ('role' in audience) return [onDuty(setting.policy, audience.role, setting.entry.at)];
  return knownFromTicket(audience.who, setting);
}

function knownFromTicket(who: TicketPerson, setting: Setting): OnDuty[] {
  const { policy, ticket, entry, previously } = setting;
  switch (who) {
    case 'holder':
      return [{ people: ticket.holder.people }];
    case 'previous-holder':
      return [{ people: previously }];
    case 'requester':
      return [{ people: [ticket.requester] }];
    case 'participants':
      return [{ people: ticket.participants }];
    case 'named':
      return entry.person === undefined ? [] : [{ people: [entry.person] }];
    case 'team':
      return teamOf(setting);
    case 'consulted':
      return consultedPeople(policy, ticket, entry.at);
    case 'accountable':
      return accountable(setting);
  }
}

/** Everybody who plays the holder's rung; on one held by name the holder alone, for the others of its role are strangers to it. */
function teamOf({ policy, ticket, entry }: Setting): OnDuty[] {
  const rung = holdersRung(policy, ticket);
  if (rung?.heldBy === 'named') return [{ people: ticket.holder.people }];
  return rung ? [whoPlays(policy, rung, { area: ticket.area, at: entry.at })] : [];
}

/** Whoever plays the rung that the entry is about on a hierarchic ladder; else those of every such ladder it stands on. */
function accountable({ policy, ticket, entry }: Setting): OnDuty[] {
  const about = entry.ladder === undefined ? undefined : ladderOf(policy, entry.ladder);
  const ladders = about?.kind === 'hierarchic' ? [about] : policy.ladders.filter(({ kind }) => kind === 'hierarchic');
  return ladders.flatMap((ladder) => {
    const position = ticket.positions[ladder.id];
    const rung = position?.settledAt === undefined ? ladder.rungs[position?.rung ?? -1] : undefined;
    return rung ? [whoPlays(policy, rung, { area: ticket.area, at: entry.at })] : [];
  });
}
