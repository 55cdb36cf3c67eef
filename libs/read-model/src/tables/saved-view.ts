import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { InstantAt, Json, Key, Text } from './columns';
import { OrganisationRow } from './organisation';

/** What somebody narrows the queue to again and again, under a name of theirs. */
@Entity('saved_view')
@Index('saved_view_name_idx', ['organisation', 'person', 'name'], { unique: true, where: 'removed_at IS NULL' })
@ForeignKey(() => OrganisationRow, ['organisation'], ['id'])
export class SavedViewRow {
  @Key() organisation!: string;
  @Key() id!: string;
  /** Whose it is. */
  @Text() person!: string;
  @Text() name!: string;
  /** By the words of the API's list of tickets. */
  @Json() filters!: Record<string, string>;
  /** Whether everybody sees it. */
  @Column({ type: 'boolean', default: false }) shared!: boolean;
  @InstantAt({ default: () => 'clock_timestamp()' }) createdAt!: number;
  /** Until it is called back. */
  @InstantAt({ nullable: true }) removedAt!: number | null;
}
