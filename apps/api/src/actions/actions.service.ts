import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import {
  possibleCommands,
  say,
  type PossibleChoice,
  type PossibleCommand,
  type Ticket,
  type Verdict,
} from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import { may, type Principal } from '../access/principal';
import { iso } from '../http/iso';
import { TicketsInForce } from '../outlook/tickets-in-force';
import { coded } from '../http/coded-reasons';
import { fieldsOf } from './action-fields';
import type { ActionsAnswer } from './actions.schema';

/** What can be done with a ticket now, told by the engine before it is tried. */
@Injectable()
export class Actions {
  constructor(
    private readonly tickets: TicketsInForce,
    private readonly policies: PolicyBook,
  ) {}

  /** Every command, as it would be answered if whoever asks gave it now. @throws NotThere, NotYet */
  async of(principal: Principal, id: string): Promise<ActionsAnswer> {
    const { organisation, person } = principal;
    const { ticket, published, now } = await this.tickets.get(organisation, id);
    const latest = await this.policies.find(organisation, ticket.policy.id);
    const rules = inForce(published, ticket.openedAt, now);
    const next =
      latest && latest.policy.version !== ticket.policy.version ? inForce(latest, ticket.openedAt, now) : undefined;
    const possible = possibleCommands(rules, ticket, { by: person, at: now, next });
    const actions = possible.map((each) => ({
      ...withCodes(may(principal, 'work') ? withFollowUp(each, ticket) : withoutRight(each)),
      fields: fieldsOf(each.command, published.policy),
    }));
    return { ...iso({ ticketId: id, nowAt: now }), by: person, actions };
  }
}

/** With the code of each reason beside its sentence. */
function withCodes({ choices, ...each }: PossibleCommand) {
  return {
    ...verdictInCodes(each),
    choices: choices.map(({ goals, ...choice }) => ({
      ...verdictInCodes(choice),
      ...(goals ? { goals: goals.map(verdictInCodes) } : {}),
    })),
  };
}

function verdictInCodes<Said extends Pick<Verdict, 'reasons' | 'missing'>>(said: Said) {
  return { ...said, reasonCodes: coded(said.reasons), missingCodes: coded(said.missing) };
}

/** The engine re-opens no closed ticket; whoever delivers the command opens one that follows it (semantics: Ticket life). */
function withFollowUp(each: PossibleCommand, { status }: Ticket): PossibleCommand & { opens?: 'follow-up' } {
  if (each.command !== 'reopen' || status !== 'closed') return each;
  const taken = { allowed: true, reasons: [], missing: [] };
  return { ...each, ...taken, opens: 'follow-up', choices: each.choices.map((choice) => ({ ...choice, ...taken })) };
}

const needsWork = say('needs-work');

const refused = { allowed: false, reasons: [needsWork], missing: [] };

/** Whoever may only read is refused everything, whatever the engine says. */
function withoutRight({ command, choices }: PossibleCommand): PossibleCommand {
  return { command, ...refused, choices: choices.map(refusedAltogether) };
}

function refusedAltogether({ goals, ...choice }: PossibleChoice): PossibleChoice {
  const nothing = { ...refused, evidence: [] };
  return { ...choice, ...nothing, ...(goals ? { goals: goals.map((goal) => ({ ...goal, ...nothing })) } : {}) };
}
