import { Injectable } from '@nestjs/common';
import type { Opening } from '@stepladder/domain';
import { Directory, givenFacts, IntentStore, type OpenedTicket, type OpeningIntent } from '@stepladder/read-model';
import { needsFor, type Principal } from '../access/principal';
import { ExternalIdTaken, KeyUsedOtherwise } from '../http/failures';
import { fingerprintOf } from '../http/fingerprint';
import { iso } from '../http/iso';
import type { Wanted } from '../http/intent.decorator';
import { TicketLine } from '../parts/ticket-line';
import type { OpenTicketRequest } from './open-ticket.schema';
import type { OpenedAnswer } from './opened.answer';
import { OpeningRequests, type CheckedOpening } from './opening-request';
import { givenWith, priorityOf } from './said-at-opening';

/** Opens tickets: checked, stored, and then handed to Temporal without anybody waiting for it. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly requests: OpeningRequests,
    private readonly intents: IntentStore,
    private readonly directory: Directory,
    private readonly line: TicketLine,
  ) {}

  /** The ticket of this request; the same one for the same key. */
  async open(principal: Principal, { commandId, body }: Wanted, { sample = false } = {}): Promise<OpenedAnswer> {
    const { organisation } = principal;
    const checked = await this.requests.read(organisation, body);
    needsFor(principal, checked.request);
    const participants = await this.participantsOf(organisation, checked.request);
    const intent = {
      organisation,
      commandId,
      fingerprint: fingerprintOf('open', body),
      ...intentOf(checked, participants),
      by: checked.request.by ?? principal.person,
      actor: principal.person,
      ...(sample ? { sample } : {}),
    };
    const stored = await this.intents.open(intent);
    if (stored.result === 'conflict') throw new KeyUsedOtherwise('send another request under a key of its own');
    if (stored.result === 'external-id-taken') throw new ExternalIdTaken(stored.ticketId);
    const { ticket, result } = stored;
    if (result === 'replay') this.line.tell(organisation, ticket.ticketId);
    else this.line.begin(openingOf(intent, ticket), checked.published, commandId);
    return answerOf(checked, commandId, ticket);
  }

  private async participantsOf(organisation: string, { participants = [] }: OpenTicketRequest): Promise<string[]> {
    const ids = participants.map(async (who) =>
      typeof who === 'string' ? who : (await this.directory.requesterFor(organisation, who)).id,
    );
    return [...new Set(await Promise.all(ids))];
  }
}

function intentOf(checked: CheckedOpening, participants: string[]) {
  const { request, published } = checked;
  const { subject, description, requester, rung, externalId, at, clock } = request;
  const { policy } = published;
  return {
    policy: policy.id,
    policyVersion: policy.version,
    subject,
    priority: priorityOf(checked),
    given: givenWith(request),
    requester,
    participants,
    ...(description === undefined ? {} : { description }),
    ...(rung === undefined ? {} : { rung }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(at === undefined ? {} : { at }),
    ...(clock === undefined ? {} : { clock }),
  };
}

/** What the workflow starts with: what was just stored. */
function openingOf(intent: OpeningIntent, { ticketId: id, openedAt, requester, clock }: OpenedTicket): Opening {
  const { organisation, by: openedBy, participants, priority, rung, given = {} } = intent;
  const where = rung === undefined ? {} : { rung };
  const facts = { requester, participants, priority, ...where, ...givenFacts(given) };
  return { id, organisation, openedAt, openedBy, ...facts, clock };
}

function answerOf(checked: CheckedOpening, commandId: string, opened: OpenedTicket): OpenedAnswer {
  const { request, published } = checked;
  return iso({
    id: opened.ticketId,
    number: opened.number,
    status: 'received' as const,
    policy: published.policy.id,
    policyVersion: published.policy.version,
    subject: request.subject,
    priority: priorityOf(checked),
    ...givenWith(request),
    requester: opened.requester,
    holder: [],
    ...(request.externalId === undefined ? {} : { externalId: request.externalId }),
    openedAt: opened.openedAt,
    clock: opened.clock,
    commandId,
  });
}
