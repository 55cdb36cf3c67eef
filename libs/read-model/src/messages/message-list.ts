import type { DataSource } from 'typeorm';
import { instantOf } from '../instants';
import { pageOf, type Paging } from '../paging/cursor';
import { newestCursorOf, newestPlaceOf } from '../reading/newest-first';
import type { MessageState } from '../tables/message';
import {
  joinedMessage,
  listedMessageColumns,
  listedMessageOf,
  type ListedMessage,
  type ListedMessageColumns,
} from './listed-message';

/** What the list is narrowed to; an absent field narrows nothing. */
export type MessageFilter = { state?: MessageState; channel?: string; person?: string; ticket?: string };

type Bind = (value: unknown) => string;

/** All messages of an organisation, whatever became of them. */
export class MessageList {
  constructor(private readonly dataSource: DataSource) {}

  /** A page, the newest first; `cursor` is what the page before gave as `next`. @throws BadCursor */
  async page(
    organisation: string,
    filter: MessageFilter,
    { limit, cursor }: Paging,
  ): Promise<{ messages: ListedMessage[]; next?: string }> {
    const { values, bind } = binding();
    const conditions = conditionsOf(organisation, filter, bind);
    if (cursor !== undefined) {
      const { at, id } = newestPlaceOf('messages', cursor);
      conditions.push(`(message.at, message.id) < (${bind(new Date(at))}::timestamptz, ${bind(id)}::text)`);
    }
    const rows: ListedMessageColumns[] = await this.dataSource.query(
      `SELECT ${listedMessageColumns} FROM ${joinedMessage} WHERE ${conditions.join(' AND ')}
        ORDER BY message.at DESC, message.id DESC LIMIT ${bind(limit + 1)}`,
      values,
    );
    const { shown, ...next } = pageOf(rows, limit, ({ at, id }) =>
      newestCursorOf('messages', { at: instantOf(at), id }),
    );
    return { messages: shown.map(listedMessageOf), ...next };
  }

  /** How many there are in each state, of whatever else the list is narrowed to. */
  async counts(organisation: string, { state: _, ...filter }: MessageFilter): Promise<Record<MessageState, number>> {
    const { values, bind } = binding();
    const rows: { state: MessageState; count: number }[] = await this.dataSource.query(
      `SELECT state, count(*)::int AS count FROM message
        WHERE ${conditionsOf(organisation, filter, bind).join(' AND ')} GROUP BY state`,
      values,
    );
    const counts = { queued: 0, sending: 0, sent: 0, failed: 0, unknown: 0, 'no-transport': 0 };
    for (const { state, count } of rows) counts[state] = count;
    return counts;
  }
}

function binding(): { values: unknown[]; bind: Bind } {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
}

function conditionsOf(organisation: string, { state, channel, person, ticket }: MessageFilter, bind: Bind): string[] {
  const wanted = { state, channel, person, ticket_id: ticket };
  return [
    `message.organisation = ${bind(organisation)}`,
    ...Object.entries(wanted).flatMap(([column, value]) =>
      value === undefined ? [] : [`message.${column} = ${bind(value)}`],
    ),
  ];
}
