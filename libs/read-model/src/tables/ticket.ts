import type { DueFacts, Ticket, TicketStatus } from '@stepladder/domain';
import { Check, Column, Entity, Index } from 'typeorm';
import { InstantAt, Json, Key, Text, Texts, Whole } from './columns';

/** A ticket as it last stood; written by its workflow's activities, the greatest version wins. */
@Entity('ticket')
@Index(['organisation', 'status', 'nextDueAt'])
@Check(
  'ticket_status_check',
  `status IN ('open', 'in-progress', 'awaiting', 'project', 'testing', 'resolved', 'closed', 'cancelled')`,
)
@Check('ticket_awaiting_check', `awaiting IS NULL OR status = 'awaiting'`)
export class TicketRow {
  @Key() organisation!: string;
  @Key() ticketId!: string;
  @Text() policy!: string;
  @Whole() policyVersion!: number;
  @Text() status!: TicketStatus;
  @Text({ nullable: true }) awaiting!: string | null;
  @Text() priority!: string;
  @Text({ nullable: true }) plan!: string | null;
  @Text({ nullable: true }) region!: string | null;
  @Text({ nullable: true }) category!: string | null;
  @Text({ nullable: true }) area!: string | null;
  @Text() tier!: string;
  @Text() rung!: string;
  @Texts() holder!: string[];
  @Text() requester!: string;
  @InstantAt() openedAt!: number;
  @InstantAt({ nullable: true }) resolvedAt!: number | null;
  @InstantAt({ nullable: true }) nextDueAt!: number | null;
  @Text({ nullable: true }) nextDue!: string | null;
  /** The same in ids, for readers of other languages; null until its workflow has written it. */
  @Json({ nullable: true }) nextDueFacts!: DueFacts | null;
  /** A target of it is missed. */
  @Column({ type: 'boolean', default: false }) breached!: boolean;
  /** When the first of its clocks that run reaches its target, or without one its next threshold. */
  @InstantAt({ nullable: true }) nextBreachAt!: number | null;
  /** All that it is, without its memory of commands; null until its workflow has written it. */
  @Json({ nullable: true }) state!: Ticket | null;
  @Whole() version!: number;
  /** When this row was written, in real time. */
  @InstantAt({ default: () => 'clock_timestamp()' }) writtenAt!: number;
}
