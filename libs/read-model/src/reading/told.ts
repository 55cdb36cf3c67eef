import type { Instant } from '@stepladder/domain';
import { instantOf, optional } from '../instants';
import type { MessageState } from '../tables/message';

/** A message of a ticket and what became of it. */
export type ToldMessage = {
  id: string;
  person: string;
  channel: string;
  at: Instant;
  state: MessageState;
  attempts: number;
  sentAt?: Instant;
  receipt?: string;
  problem?: string;
  notices: { id: string; template: string; entrySeq: number; at: Instant; lateByMs?: number }[];
};

export const messagesOfTicket = {
  name: 'messages-of-ticket',
  text: `SELECT id, person, channel, at, state, attempts, sent_at, receipt, problem,
      (SELECT coalesce(json_agg(json_build_object('id', notice.id, 'template', template, 'entrySeq', entry_seq,
          'at', floor(extract(epoch FROM notice.at) * 1000), 'lateByMs', late_by_ms) ORDER BY notice.at, entry_seq, notice.id), '[]')
        FROM notice WHERE notice.organisation = message.organisation AND notice.message_id = message.id) AS notices
    FROM message WHERE organisation = $1 AND ticket_id = $2 ORDER BY at, id`,
};

export type MessageColumns = {
  id: string;
  person: string;
  channel: string;
  at: Date;
  state: MessageState;
  attempts: number;
  sent_at: Date | null;
  receipt: string | null;
  problem: string | null;
  notices: { id: string; template: string; entrySeq: number; at: number; lateByMs: number | null }[];
};

export function toldMessageOf(row: MessageColumns): ToldMessage {
  return {
    id: row.id,
    person: row.person,
    channel: row.channel,
    at: instantOf(row.at),
    state: row.state,
    attempts: Number(row.attempts),
    ...optional('sentAt', row.sent_at && instantOf(row.sent_at)),
    ...optional('receipt', row.receipt),
    ...optional('problem', row.problem),
    notices: row.notices.map(({ lateByMs, ...notice }) => ({ ...notice, ...optional('lateByMs', lateByMs) })),
  };
}
