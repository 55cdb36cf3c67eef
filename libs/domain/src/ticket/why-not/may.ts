import { membersOf } from '../../people/who-plays';
import { mayActAs } from '../../people/on-duty';
import { holdersRung, presentRung } from '../../ladder/where-it-stands';
import { wasConsulted } from '../../notices/consulted-people';
import type { Audience, PersonId, TicketPerson } from '../../policy/audience';
import type { Policy } from '../../policy/policy';
import type { Asked } from './objection';
import { calledById } from './words';
import { say } from './reasons';

const named: Record<TicketPerson, string> = {
  holder: 'whoever holds the ticket',
  'previous-holder': 'whoever held the ticket before',
  team: "the holder's team",
  requester: 'the requester',
  participants: 'participants',
  consulted: 'those who were consulted',
  named: 'whoever is named',
  accountable: 'whoever is accountable',
};

/** Where the policy says who may give a command, it is refused to everybody else. */
export function whyNotMay(asked: Asked): string[] {
  const { policy, command } = asked;
  const allowed = policy.may[command.name];
  if (!allowed || allowed.some((audience) => isOne(asked, audience))) return [];
  return [
    say('only-may', {
      ...{ who: allowed.map((audience) => words(policy, audience)).join(' or '), command: command.name },
    }),
  ];
}

function words(policy: Policy, audience: Audience): string {
  return 'role' in audience ? calledById(policy.roles, audience.role) : named[audience.who];
}

function isOne({ policy, ticket, command, at }: Asked, audience: Audience): boolean {
  const { by } = command;
  if ('role' in audience) return mayActAs(policy, audience.role, at).includes(by);
  switch (audience.who) {
    case 'holder':
      return ticket.holder.people.includes(by);
    case 'requester':
      return ticket.requester === by;
    case 'participants':
      return ticket.participants.includes(by);
    case 'team':
      return playsHoldersRung({ policy, ticket, command, at }, by);
    case 'consulted':
      return wasConsulted(policy, ticket, by, at);
    case 'named':
      return 'person' in command && command.person === by;
    case 'accountable':
      return isAccountable({ policy, ticket, command, at }, by);
    case 'previous-holder':
      return false;
  }
}

function playsHoldersRung({ policy, ticket }: Asked, by: PersonId): boolean {
  if (ticket.holder.people.includes(by)) return true;
  const rung = holdersRung(policy, ticket);
  return rung !== undefined && rung.heldBy !== 'named' && membersOf(policy, rung, ticket.area).includes(by);
}

function isAccountable({ policy, ticket, at }: Asked, by: PersonId): boolean {
  const hierarchic = policy.ladders.filter(({ kind }) => kind === 'hierarchic');
  return hierarchic.some((ladder) => {
    const rung = presentRung(ticket, ladder);
    return rung !== undefined && mayActAs(policy, rung.role, at).includes(by);
  });
}
