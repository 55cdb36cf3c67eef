import type { ClockRow } from '@stepladder/domain';
import { Check, Entity } from 'typeorm';
import { InstantAt, Key, Text, Whole } from './columns';

/** One clock of a ticket as it last stood. */
@Entity('clock')
@Check('clock_state_check', `state IN ('running', 'paused', 'stopped', 'met', 'breached')`)
export class TicketClockRow {
  @Key() organisation!: string;
  @Key() ticketId!: string;
  @Key() clock!: string;
  @Text() label!: string;
  @Whole() cycle!: number;
  @Text() state!: ClockRow['state'];
  @Text({ nullable: true }) pausedBy!: string | null;
  @InstantAt({ nullable: true }) runningSince!: number | null;
  @Whole({ nullable: true }) consumedMs!: number | null;
  @InstantAt({ nullable: true }) targetDueAt!: number | null;
  @InstantAt({ nullable: true }) nextDueAt!: number | null;
  @Text({ nullable: true }) nextThreshold!: string | null;
  @Whole() version!: number;
}
