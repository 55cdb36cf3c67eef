import { Entity, Index } from 'typeorm';
import { InstantAt, Key, Text } from './columns';

/** That somebody wanted a message sent again; kept before it is done, and done once for a key. */
@Entity('resend')
@Index('resend_waiting_idx', ['at'], { where: 'begun_at IS NULL' })
export class ResendRow {
  @Key() organisation!: string;
  /** The Idempotency-Key. */
  @Key() id!: string;
  @Text() messageId!: string;
  @Text() by!: string;
  @InstantAt({ default: () => 'clock_timestamp()' }) at!: number;
  /** When the workflow engine took it over. */
  @InstantAt({ nullable: true }) begunAt!: number | null;
}
