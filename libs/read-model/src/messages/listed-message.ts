import type { Instant } from '@stepladder/domain';
import { instantOf, optional } from '../instants';
import type { MessageState } from '../tables/message';

/** A message as lists show it, with the names of its ticket and its reader. */
export type ListedMessage = {
  id: string;
  ticketId: string;
  subject: string;
  /** Of its ticket. */
  policy: string;
  person: string;
  personName?: string;
  channel: string;
  at: Instant;
  state: MessageState;
  attempts: number;
  sentAt?: Instant;
  receipt?: string;
  /** Why the last attempt did not succeed. */
  problem?: string;
  /** What it tells of, by the names of the templates. */
  templates: string[];
};

export const listedMessageColumns = `message.id, message.ticket_id, intake.subject, intake.policy,
  message.person,
  person.display_name AS person_name, message.channel, message.at, message.state, message.attempts, message.sent_at,
  message.receipt, message.problem,
  ARRAY(SELECT template FROM notice WHERE notice.organisation = message.organisation AND notice.message_id = message.id
    ORDER BY notice.at, entry_seq, notice.id) AS templates`;

export const joinedMessage = `message
  JOIN intake ON intake.organisation = message.organisation AND intake.ticket_id = message.ticket_id
  LEFT JOIN person ON person.organisation = message.organisation AND person.id = message.person`;

export type ListedMessageColumns = {
  id: string;
  ticket_id: string;
  subject: string;
  policy: string;
  person: string;
  person_name: string | null;
  channel: string;
  at: Date;
  state: MessageState;
  attempts: number;
  sent_at: Date | null;
  receipt: string | null;
  problem: string | null;
  templates: string[];
};

export function listedMessageOf(row: ListedMessageColumns): ListedMessage {
  const { id, subject, policy, person, channel, state, templates } = row;
  return {
    ...{ id, subject, policy, person, channel, state, templates },
    ticketId: row.ticket_id,
    at: instantOf(row.at),
    attempts: Number(row.attempts),
    ...optional('personName', row.person_name),
    ...optional('sentAt', row.sent_at && instantOf(row.sent_at)),
    ...optional('receipt', row.receipt),
    ...optional('problem', row.problem),
  };
}
