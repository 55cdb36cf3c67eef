import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../new-id';
import type { MessageState } from '../tables/message';
import { rowsOf } from '../rows';

/** That a person wants a message sent again; `id` is the key by which it is wanted once. */
export type Resend = { organisation: string; id: string; messageId: string; by: string };

/** A wish that the workflow engine has not taken over yet. */
export type WaitingResend = { organisation: string; id: string; messageId: string };

/** `refused`: its state is none in which a person may have it sent again. `conflict`: the key was used for another message. */
export type ResendResult =
  { result: 'stored' | 'replay' | 'conflict' | 'missing' } | { result: 'refused'; state: MessageState };

/** Takes wishes to send messages again: the message is put back among the queued and the wish kept, in one transaction. */
export class ResendDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps the wish and who has it, once for a key. */
  async want(resend: Resend): Promise<ResendResult> {
    return this.dataSource.transaction(async (manager) => {
      const message = await lockedMessage(manager, resend);
      const before = await wishUnder(manager, resend);
      if (before !== undefined) return { result: before === resend.messageId ? 'replay' : 'conflict' };
      if (!message) return { result: 'missing' };
      if (!isResendable(message.state)) return { result: 'refused', state: message.state };
      await keep(manager, resend, message);
      return { result: 'stored' };
    });
  }

  /** Wishes of every organisation older than `forMs` that nobody has begun, the oldest first. */
  async waiting(limit: number, forMs = 0): Promise<WaitingResend[]> {
    type Columns = { organisation: string; id: string; message_id: string };
    const rows = await rowsOf<Columns>(this.dataSource, waitingResends, [limit, forMs]);
    return rows.map(({ message_id: messageId, ...wish }) => ({ ...wish, messageId }));
  }

  /** The workflow engine has taken it over. */
  async markBegun({ organisation, id }: Pick<Resend, 'organisation' | 'id'>): Promise<void> {
    await rowsOf(this.dataSource, markBegun, [organisation, id]);
  }
}

/** The states in which nothing more happens by itself, or nobody knows what did. */
export function isResendable(state: MessageState): boolean {
  return state === 'failed' || state === 'unknown' || state === 'no-transport';
}

type Locked = { state: MessageState; ticket_id: string };

/** Two who want the same message at once wait for each other, so that the second sees it queued. */
async function lockedMessage(manager: EntityManager, { organisation, messageId }: Resend): Promise<Locked | undefined> {
  const rows: Locked[] = await manager.query(
    `SELECT state, ticket_id FROM message WHERE organisation = $1 AND id = $2 FOR UPDATE`,
    [organisation, messageId],
  );
  return rows[0];
}

async function wishUnder(manager: EntityManager, { organisation, id }: Resend): Promise<string | undefined> {
  const rows: { message_id: string }[] = await manager.query(
    `SELECT message_id FROM resend WHERE organisation = $1 AND id = $2`,
    [organisation, id],
  );
  return rows[0]?.message_id;
}

async function keep(manager: EntityManager, { organisation, id, messageId, by }: Resend, was: Locked): Promise<void> {
  await manager.query(`INSERT INTO resend (organisation, id, message_id, by) VALUES ($1, $2, $3, $4)`, [
    organisation,
    id,
    messageId,
    by,
  ]);
  await manager.query(`UPDATE message SET state = 'queued', token = NULL WHERE organisation = $1 AND id = $2`, [
    organisation,
    messageId,
  ]);
  const facts = { commandId: id, messageId, was: was.state };
  await manager.query(
    `INSERT INTO audit (organisation, id, actor, action, subject, facts) VALUES ($1, $2, $3, 'resend', $4, $5)`,
    [organisation, newId(), by, was.ticket_id, facts],
  );
}

const waitingResends = {
  name: 'waiting-resends',
  text: `SELECT organisation, id, message_id FROM resend
    WHERE begun_at IS NULL AND at <= clock_timestamp() - $2::float8 * interval '1 millisecond' ORDER BY at LIMIT $1`,
};

const markBegun = {
  name: 'mark-resend-begun',
  text: `UPDATE resend SET begun_at = clock_timestamp() WHERE organisation = $1 AND id = $2 AND begun_at IS NULL`,
};
