import type { Message } from '@stepladder/domain';
import { Check, Entity, Index } from 'typeorm';
import { InstantAt, Key, Text, Whole } from './columns';

/**
 * `unknown`: the far end may or may not have taken it; shown as such, and sent again with the same id by e-mail only.
 * `no-transport`: nothing here can send on its channel yet.
 */
export type MessageState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'no-transport';

/** All that one person is told at one time, and what became of it. */
@Entity('message')
@Index(['organisation', 'ticketId'])
@Index(['organisation', 'at', 'id'])
@Check('message_state_check', `state IN ('queued', 'sending', 'sent', 'failed', 'unknown', 'no-transport')`)
@Check('message_claim_check', `state <> 'sending' OR (token IS NOT NULL AND claimed_at IS NOT NULL)`)
@Check('message_sent_check', `(state = 'sent') = (sent_at IS NOT NULL)`)
export class MessageRow {
  @Key() organisation!: string;
  @Key() id!: string;
  @Text() ticketId!: string;
  @Text() person!: string;
  @Text() channel!: Message['channel'];
  @InstantAt() at!: number;
  @Text({ default: 'queued' }) state!: MessageState;
  /** Who is sending it; only the bearer may say what became of it. */
  @Text({ nullable: true }) token!: string | null;
  @InstantAt({ nullable: true }) claimedAt!: number | null;
  @Whole({ default: 0 }) attempts!: number;
  @InstantAt({ nullable: true }) sentAt!: number | null;
  /** What the far end answered when it took it. */
  @Text({ nullable: true }) receipt!: string | null;
  /** Why the last attempt did not succeed. */
  @Text({ nullable: true }) problem!: string | null;
}
