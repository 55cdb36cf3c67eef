import type { Command, CommandName } from '@stepladder/domain';
import { Check, Column, Entity, ForeignKey, Generated, Index } from 'typeorm';
import { InstantAt, Json, Key, Text, Texts } from './columns';
import { IntakeRow } from './intake';

/** What somebody asked of a ticket, kept before it is carried out and remembered for ever (semantics: Ticket life). */
@Entity('command')
@Index(['organisation', 'ticketId', 'receivedSeq'])
@Index('command_undelivered_idx', ['receivedSeq'], { where: 'delivered_at IS NULL' })
@Check('command_id_check', `id ~ '^[A-Za-z0-9._:-]{1,100}$'`)
@Check('command_fingerprint_check', `fingerprint ~ '^[0-9a-f]{64}$'`)
@Check('command_outcome_check', `outcome IN ('accepted', 'refused')`)
@Check('command_decided_check', '(outcome IS NULL) = (decided_at IS NULL)')
@ForeignKey(() => IntakeRow, ['organisation', 'ticketId'], ['organisation', 'ticketId'])
export class CommandRow {
  @Key() organisation!: string;
  /** The Idempotency-Key. */
  @Key() id!: string;
  @Text() ticketId!: string;
  @Text() name!: CommandName | 'open';
  /** The command as the engine gets it; null for the opening, whose facts are the intake's. */
  @Json({ nullable: true }) facts!: Command | null;
  /** What the person wrote; it stays here (decisions 10). */
  @Text({ nullable: true }) text!: string | null;
  /** SHA-256 of the request, to tell a retry from another request under the same key. */
  @Text() fingerprint!: string;
  @Text() by!: string;
  /** When it counts, in the ticket's time. */
  @InstantAt() at!: number;
  @InstantAt() receivedAt!: number;
  @Column({ type: 'bigint' }) @Generated('increment') receivedSeq!: number;
  @InstantAt({ nullable: true }) deliveredAt!: number | null;
  @Text({ nullable: true }) outcome!: 'accepted' | 'refused' | null;
  @Texts({ nullable: true }) reasons!: string[] | null;
  @InstantAt({ nullable: true }) decidedAt!: number | null;
}
