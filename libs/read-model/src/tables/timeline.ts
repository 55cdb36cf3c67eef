import type { Because, Entry, EntryType } from '@stepladder/domain';
import { Check, Entity, PrimaryColumn } from 'typeorm';
import { InstantAt, Json, Key, Text, Whole } from './columns';

/** What a timeline entry says beside the columns of its own. */
export type EntryFacts = Omit<Entry, 'seq' | 'at' | 'recordedAt' | 'type' | 'because' | 'commandId' | 'lateByMs'>;

/** What happened to a ticket; a trigger refuses every change of a line once written. */
@Entity('timeline')
@Check('timeline_seq_check', 'seq >= 1')
export class TimelineRow {
  @Key() organisation!: string;
  @Key() ticketId!: string;
  @PrimaryColumn({ type: 'bigint' }) seq!: number;
  @InstantAt() at!: number;
  @InstantAt() recordedAt!: number;
  @Text() type!: EntryType;
  @Json() because!: Because;
  @Json() facts!: EntryFacts;
  @Text({ nullable: true }) commandId!: string | null;
  /** Real time by which it came late. */
  @Whole({ nullable: true }) lateByMs!: number | null;
}
