import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantAt, Key, Text } from './columns';
import { OrganisationRow } from './organisation';

/** A policy document as published; a version never changes. */
@Entity('published_policy')
@Check('published_policy_version_check', 'version >= 1')
@ForeignKey(() => OrganisationRow, ['organisation'], ['id'])
export class PublishedPolicyRow {
  @Key() organisation!: string;
  @Key() id!: string;
  @PrimaryColumn({ type: 'bigint' }) version!: number;
  /** Of the document's content. */
  @Text() digest!: string;
  @Text() document!: string;
  @InstantAt({ default: () => 'clock_timestamp()' }) publishedAt!: number;
  /** Since when new tickets are opened under it no more; tickets that go by it may go on. */
  @InstantAt({ nullable: true }) withdrawnAt!: number | null;
}
