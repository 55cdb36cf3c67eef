import type { Opening, RatedClock } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { addressOf } from '../directory/address';
import { dateOf, instantOf, optional } from '../instants';
import { newId } from '../new-id';
import { rowOf, rowsOf, violates } from '../rows';
import type { CommandIntent, CommandResult, OpenedTicket, OpeningIntent, OpeningResult } from './intent';
import { givenFacts, type Given } from './given';
import * as statements from './statements';
import { storedCommandOf, type CommandColumns, type StoredCommand } from './stored-command';

type OpenedColumns = {
  ticket_id: string;
  number: number;
  opened_at: Date;
  received_at: Date;
  requester: string;
  clock: RatedClock;
};

/** What people asked of tickets: stored before anything else happens, never lost, and the same answer for the same key. */
export class IntentStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Gives the ticket its number and keeps its opening and who asked, in one transaction. An unknown organisation is an Error. */
  async open(intent: OpeningIntent): Promise<OpeningResult> {
    try {
      const opened = await rowOf<OpenedColumns>(this.dataSource, statements.openTicket, openingValues(intent));
      return opened ? { result: 'stored', ticket: openedTicketOf(opened) } : await this.openedBefore(intent);
    } catch (error) {
      if (violates(error, 'command_pkey')) return this.openedBefore(intent);
      if (violates(error, 'intake_organisation_external_id_idx')) return this.openedElsewhere(intent);
      throw error;
    }
  }

  /** Keeps a command; it counts from the ticket's time at which Postgres received it, unless `at` is given. */
  async receive(intent: CommandIntent): Promise<CommandResult> {
    const { organisation, ticketId, command, text, fingerprint, at, actor } = intent;
    const { commandId, name, by } = command;
    const facts = [name, JSON.stringify(command), text ?? null, fingerprint, by, dateOf(at)];
    const values = [organisation, commandId, ticketId, ...facts, newId(), actor ?? by];
    const stored = await rowOf<CommandColumns>(this.dataSource, statements.receiveCommand, values);
    if (stored) return { result: 'stored', command: storedCommandOf(stored) };
    const before = await this.row(organisation, commandId);
    if (!before) return { result: 'no-such-ticket' };
    const same = before.ticket_id === ticketId && before.fingerprint === fingerprint;
    return same ? { result: 'replay', command: storedCommandOf(before) } : { result: 'conflict' };
  }

  /** The command that this very request gave before; undefined when it is new, or its key was used for another. */
  async givenBefore(
    organisation: string,
    { commandId, ticketId, fingerprint }: { commandId: string; ticketId: string; fingerprint: string },
  ): Promise<StoredCommand | undefined> {
    const before = await this.row(organisation, commandId);
    const same = before?.ticket_id === ticketId && before.fingerprint === fingerprint;
    return same ? storedCommandOf(before) : undefined;
  }

  /** A command by its key. */
  async find(organisation: string, commandId: string): Promise<StoredCommand | undefined> {
    const row = await this.row(organisation, commandId);
    return row && storedCommandOf(row);
  }

  /** Tickets of every organisation that wait for a delivery since `forMs` at least, the one that waits longest first. */
  async undelivered(limit: number, forMs = 0): Promise<{ organisation: string; ticketId: string }[]> {
    type Columns = { organisation: string; ticket_id: string };
    const rows = await rowsOf<Columns>(this.dataSource, statements.undeliveredTickets, [limit, forMs]);
    return rows.map(({ organisation, ticket_id: ticketId }) => ({ organisation, ticketId }));
  }

  /** What a ticket's workflow has not been told yet, in the order received. */
  async undeliveredOf(organisation: string, ticketId: string): Promise<StoredCommand[]> {
    const values = [organisation, ticketId];
    const rows = await rowsOf<CommandColumns>(this.dataSource, statements.undeliveredOfTicket, values);
    return rows.map(storedCommandOf);
  }

  async markDelivered(organisation: string, commandIds: string[]): Promise<void> {
    await rowsOf(this.dataSource, statements.markDelivered, [organisation, commandIds]);
  }

  /** Answers a command that no workflow will answer any more; an answer already given stays. */
  async settle(organisation: string, commandId: string, outcome: 'accepted' | string[]): Promise<void> {
    const refused = outcome === 'accepted' ? ['accepted', null] : ['refused', outcome];
    await rowsOf(this.dataSource, statements.settleCommand, [organisation, commandId, ...refused]);
  }

  /** The opening of a ticket as its workflow starts with it, and the policy it was opened under. */
  async openingOf(
    organisation: string,
    ticketId: string,
  ): Promise<{ opening: Opening; policy: string; policyVersion: number } | undefined> {
    const row = await rowOf<IntakeColumns>(this.dataSource, statements.intakeOfTicket, [organisation, ticketId]);
    return row && { opening: openingOf(row), policy: row.policy, policyVersion: Number(row.policy_version) };
  }

  private async row(organisation: string, commandId: string): Promise<CommandColumns | undefined> {
    return rowOf<CommandColumns>(this.dataSource, statements.findCommand, [organisation, commandId]);
  }

  private async openedBefore({ organisation, commandId, fingerprint }: OpeningIntent): Promise<OpeningResult> {
    type Columns = OpenedColumns & { name: string; fingerprint: string };
    const before = await rowOf<Columns>(this.dataSource, statements.openedBefore, [organisation, commandId]);
    if (!before) throw new Error(`there is no organisation ${organisation}`);
    const same = before.name === 'open' && before.fingerprint === fingerprint;
    return same ? { result: 'replay', ticket: openedTicketOf(before) } : { result: 'conflict' };
  }

  private async openedElsewhere(intent: OpeningIntent): Promise<OpeningResult> {
    const { organisation, externalId } = intent;
    // A retry of this very request may have been first.
    if (await this.row(organisation, intent.commandId)) return this.openedBefore(intent);
    const values = [organisation, externalId];
    const taken = await rowOf<{ ticket_id: string }>(this.dataSource, statements.ticketOfExternalId, values);
    if (!taken) throw new Error(`external id ${externalId ?? ''} was taken and is not`);
    return { result: 'external-id-taken', ticketId: taken.ticket_id };
  }
}

type IntakeColumns = {
  organisation: string;
  ticket_id: string;
  policy: string;
  policy_version: number;
  requester: string;
  participants: string[];
  priority: string;
  rung: string | null;
  opened_at: Date;
  opened_by: string;
  clock: RatedClock;
  given: Given;
};

function openingOf(row: IntakeColumns): Opening {
  return {
    id: row.ticket_id,
    organisation: row.organisation,
    openedAt: instantOf(row.opened_at),
    openedBy: row.opened_by,
    requester: row.requester,
    participants: row.participants,
    priority: row.priority,
    ...optional('rung', row.rung),
    ...givenFacts(row.given),
    clock: row.clock,
  };
}

function openingValues(intent: OpeningIntent): unknown[] {
  const { clock, participants, by, requester } = intent;
  const contact = typeof requester === 'string' ? undefined : requester;
  return [
    intent.organisation,
    intent.commandId,
    intent.fingerprint,
    intent.externalId ?? null,
    intent.policy,
    intent.policyVersion,
    intent.subject,
    intent.description ?? null,
    contact ? null : requester,
    participants,
    intent.priority,
    intent.rung ?? null,
    by,
    dateOf(intent.at),
    clock?.rate ?? null,
    dateOf(clock?.virtualOriginAt),
    newId(),
    intent.actor ?? by,
    intent.given ?? {},
    newId(),
    contact?.name ?? null,
    contact ? addressOf(contact.email) : null,
    contact?.language ?? null,
    clock?.realOriginAt ?? null,
    intent.sample ?? false,
  ];
}

function openedTicketOf(row: OpenedColumns): OpenedTicket {
  return {
    ticketId: row.ticket_id,
    number: Number(row.number),
    openedAt: instantOf(row.opened_at),
    receivedAt: instantOf(row.received_at),
    requester: row.requester,
    clock: row.clock,
  };
}
