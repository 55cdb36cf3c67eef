import type { RatedClock } from '@stepladder/domain';
import type { Given } from '../intents/given';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { InstantAt, Json, Key, Text, Texts, Whole } from './columns';
import { OrganisationRow } from './organisation';

/** A ticket as it was asked for, with its words; written by the API, before any workflow knows of it. */
@Entity('intake')
@Index(['organisation', 'externalId'], { unique: true, where: 'external_id IS NOT NULL' })
@Index(['organisation', 'number'], { unique: true })
@Index('intake_sample_idx', ['organisation'], { where: 'sample' })
/** Of what stands in `given`, which only the migration can say. */
@Index('intake_follows_idx', { synchronize: false })
@Check('intake_ticket_id_check', `ticket_id = organisation || '-' || number`)
@Check('intake_policy_version_check', 'policy_version >= 1')
@ForeignKey(() => OrganisationRow, ['organisation'], ['id'])
export class IntakeRow {
  @Key() organisation!: string;
  @Key() ticketId!: string;
  @Whole() number!: number;
  /** Its id where it came from; unique for ever (decisions 14). */
  @Text({ nullable: true }) externalId!: string | null;
  @Text() policy!: string;
  @Whole() policyVersion!: number;
  @Text() subject!: string;
  @Text({ nullable: true }) description!: string | null;
  @Text() requester!: string;
  @Texts() participants!: string[];
  @Text() priority!: string;
  /** The rung it comes to; null means the first. */
  @Text({ nullable: true }) rung!: string | null;
  @InstantAt() openedAt!: number;
  @Text() openedBy!: string;
  @Json() clock!: RatedClock;
  @InstantAt() receivedAt!: number;
  /** What else was given with the request: classification, evidence in words, numbers elsewhere. */
  @Json({ default: {} }) given!: Given;
  /** To look at only: it goes when the samples are wiped. Never changed afterwards. */
  @Column({ type: 'boolean', default: false }) sample!: boolean;
}
