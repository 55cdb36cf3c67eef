import type { Because, Channel, DueFacts, EntryType, Language, RatedClock, TicketStatus } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { instantOf, optional } from '../instants';
import { rowOf, rowsOf } from '../rows';
import type { PersonKind } from '../tables/person';
import type { EntryFacts } from '../tables/timeline';
import type { Claim, ClaimedMessage, ClaimedNotice } from './claimed-message';
import * as statements from './statements';

/** Whose message: the key of its row. */
export type MessageKey = { organisation: string; messageId: string };

/** Lends each message to one sender at a time, and keeps what became of it. */
export class MessageDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes a message for the bearer of `token`, who then has a minute; committed when this returns. */
  async claim(key: MessageKey, token: string): Promise<Claim> {
    const values = [key.organisation, key.messageId];
    const claimed = await rowOf<ClaimedColumns>(this.dataSource, statements.claimMessage, [...values, token]);
    if (!claimed) return this.whyNot(values);
    if (!hasTicket(claimed)) throw new Error(`message ${key.messageId} belongs to no ticket`);
    return { state: 'claimed', message: messageOf(claimed) };
  }

  /** The far end has taken it; `receipt` is what it answered. */
  async markSent(key: MessageKey, token: string, receipt: string): Promise<void> {
    await this.mark(statements.markSent, key, [token, receipt]);
  }

  /** It will never be taken. */
  async markFailed(key: MessageKey, token: string, problem: string): Promise<void> {
    await this.mark(statements.markFailed, key, [token, problem]);
  }

  /** Nothing here can send on its channel; it is kept for a person to see to. */
  async markNoTransport(key: MessageKey, token: string, problem: string): Promise<void> {
    await this.mark(statements.markNoTransport, key, [token, problem]);
  }

  /** Nobody can say whether it was taken. */
  async markUnknown(key: MessageKey, token: string, problem: string): Promise<void> {
    await this.mark(statements.markUnknown, key, [token, problem]);
  }

  /** It was certainly not taken and may be tried again. */
  async putBack(key: MessageKey, token: string, problem: string): Promise<void> {
    await this.mark(statements.putBack, key, [token, problem]);
  }

  private async mark(statement: { name: string; text: string }, key: MessageKey, values: string[]): Promise<void> {
    await rowsOf(this.dataSource, statement, [key.organisation, key.messageId, ...values]);
  }

  private async whyNot(values: string[]): Promise<Claim> {
    type Columns = { state: string; problem: string | null };
    const row = await rowOf<Columns>(this.dataSource, statements.stateOfMessage, values);
    if (!row) return { state: 'missing' };
    if (row.state === 'failed') return { state: 'failed', problem: row.problem ?? '' };
    if (row.state === 'sent' || row.state === 'no-transport') return { state: row.state };
    return { state: 'busy' };
  }
}

type TicketColumns = {
  subject: string;
  clock: RatedClock;
  policy: string;
  policy_version: number;
  priority: string;
  plan: string | null;
  region: string | null;
  category: string | null;
  area: string | null;
  emergency: string | null;
  status: TicketStatus;
  next_due: string | null;
  next_due_at: Date | null;
  next_due_facts: DueFacts | null;
};

type ClaimedColumns = {
  id: string;
  attempts: number;
  channel: Channel;
  person: string;
  display_name: string | null;
  email: string | null;
  kind: PersonKind | null;
  language: Language | null;
  ticket_id: string;
  notices: NoticeColumns[] | null;
} & (TicketColumns | { [Column in keyof TicketColumns]: null });

/** As they come in JSON. */
type NoticeColumns = {
  id: string;
  template: string;
  at: string;
  late_by_ms: number | null;
  shows: string | null;
  text: string | null;
  type: EntryType;
  because: Because;
  facts: EntryFacts;
  by_name: string | null;
  person_name: string | null;
};

function hasTicket(row: ClaimedColumns): row is ClaimedColumns & TicketColumns {
  return row.subject !== null && row.policy !== null;
}

function messageOf(row: ClaimedColumns & TicketColumns): ClaimedMessage {
  const { person: id, display_name: name, email, kind, language } = row;
  const isKnown = name !== null && email !== null && kind !== null;
  return {
    id: row.id,
    channel: row.channel,
    attempt: Number(row.attempts),
    person: isKnown ? { id, name, email, kind, ...optional('language', language) } : undefined,
    ticket: ticketOf(row),
    notices: (row.notices ?? []).map(noticeOf),
  };
}

function ticketOf(row: ClaimedColumns & TicketColumns): ClaimedMessage['ticket'] {
  return {
    id: row.ticket_id,
    subject: row.subject,
    policy: row.policy,
    policyVersion: Number(row.policy_version),
    clock: row.clock,
    priority: row.priority,
    ...optional('plan', row.plan),
    ...optional('region', row.region),
    ...optional('category', row.category),
    ...optional('area', row.area),
    ...optional('emergency', row.emergency),
    status: row.status,
    ...optional('nextDue', row.next_due),
    ...optional('nextDueAt', row.next_due_at && instantOf(row.next_due_at)),
    ...optional('nextDueFacts', row.next_due_facts),
  };
}

function noticeOf({ id, template, at, type, because, facts, ...row }: NoticeColumns): ClaimedNotice {
  return {
    id,
    template,
    at: Date.parse(at),
    ...optional('lateByMs', row.late_by_ms),
    ...optional('shows', row.shows),
    ...optional('text', row.text),
    entry: { type, because, facts },
    ...optional('byName', row.by_name),
    ...optional('personName', row.person_name),
  };
}
