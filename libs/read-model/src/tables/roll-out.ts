import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CommandRow } from './command';
import { InstantAt, Json, Key, Text, Whole } from './columns';
import { OrganisationRow } from './organisation';

/** That open tickets were to go on under a version of their policy (`out`), or back to the one they had (`back`). */
@Entity('roll_out')
@Index(['organisation', 'key'], { unique: true })
@Index(['organisation', 'policy', 'at'])
@Check('roll_out_kind_check', `kind IN ('out', 'back')`)
@ForeignKey(() => OrganisationRow, ['organisation'], ['id'])
export class RollOutRow {
  @Key() organisation!: string;
  @Key() id!: string;
  /** The Idempotency-Key. */
  @Text() key!: string;
  /** SHA-256 of the request, to tell a retry from another request under the same key. */
  @Text() fingerprint!: string;
  @Text() policy!: string;
  /** The version that is rolled out, or back. */
  @Whole() version!: number;
  @Text() kind!: 'out' | 'back';
  /** Which tickets were wanted, and what was to become of rungs. */
  @Json() wanted!: Record<string, unknown>;
  @Text() by!: string;
  @InstantAt({ default: () => 'clock_timestamp()' }) at!: number;
}

/** A ticket of a roll-out, the version that it went by before, and the command that says so to it. */
@Entity('roll_out_ticket')
@ForeignKey(() => RollOutRow, ['organisation', 'rollOut'], ['organisation', 'id'])
@ForeignKey(() => CommandRow, ['organisation', 'commandId'], ['organisation', 'id'])
export class RollOutTicketRow {
  @Key() organisation!: string;
  @Key() rollOut!: string;
  @Key() ticketId!: string;
  @Whole() fromVersion!: number;
  @Text() commandId!: string;
}
