import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantAt, Json, Key, Text } from './columns';

/** Who did what through the API; a trigger refuses every change of a line once written. */
@Entity('audit')
@Index(['organisation', 'at'])
export class AuditRow {
  @Key() organisation!: string;
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @InstantAt({ default: () => 'clock_timestamp()' }) at!: number;
  @Text() actor!: string;
  @Text() action!: string;
  @Text() subject!: string;
  @Json() facts!: Record<string, unknown>;
}
