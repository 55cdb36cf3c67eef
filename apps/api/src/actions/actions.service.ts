import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import { possibleCommands, type PossibleCommand } from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import { may, type Principal } from '../access/principal';
import { iso } from '../http/iso';
import { TicketsInForce } from '../outlook/tickets-in-force';
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
      ...(may(principal, 'work') ? each : withoutRight(each)),
      fields: fieldsOf(each.command, published.policy),
    }));
    return { ...iso({ ticketId: id, nowAt: now }), by: person, actions };
  }
}

const needsWork = 'giving commands needs the right work';

/** Whoever may only read is refused everything, whatever the engine says. */
function withoutRight({ command, choices }: PossibleCommand): PossibleCommand {
  const refused = { allowed: false, reasons: [needsWork], missing: [] };
  return { command, ...refused, choices: choices.map((choice) => ({ ...choice, ...refused, evidence: [] })) };
}
