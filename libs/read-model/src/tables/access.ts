import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { InstantAt, Key, Text, Texts } from './columns';
import { OrganisationRow } from './organisation';

/** What a principal may do: read; work on tickets; for somebody else; at a scripted time; everything. */
export const rights = ['read', 'work', 'act-for', 'set-at', 'admin'] as const;
export type Right = (typeof rights)[number];

const knownRights = `rights <@ ARRAY['read', 'work', 'act-for', 'set-at', 'admin']`;

/** A key for programs; only its hash is kept. */
@Entity('api_key')
@Index(['hash'], { unique: true })
@Check('api_key_rights_check', knownRights)
@ForeignKey(() => OrganisationRow, ['organisation'], ['id'])
export class ApiKeyRow {
  @Key() organisation!: string;
  @Key() id!: string;
  @Text() label!: string;
  @Text() hash!: string;
  /** Its first characters, by which a person recognises it. */
  @Text() prefix!: string;
  @Text() person!: string;
  @Texts() rights!: Right[];
  @InstantAt({ default: () => 'clock_timestamp()' }) createdAt!: number;
  @InstantAt({ nullable: true }) expiresAt!: number | null;
  @InstantAt({ nullable: true }) lastUsedAt!: number | null;
}

/** A person's way into the console; its rights are those of an access role, unless somebody wrote others. */
@Entity('account')
@Index(['organisation', 'name'], { unique: true })
@Index(['organisation', 'person'])
@Check('account_rights_check', knownRights)
@ForeignKey(() => OrganisationRow, ['organisation'], ['id'])
export class AccountRow {
  @Key() organisation!: string;
  @Key() id!: string;
  @Text() name!: string;
  /** scrypt with its parameters and salt. */
  @Text() passwordHash!: string;
  @Text() person!: string;
  @Texts() rights!: Right[];
  /** Until when its password, which somebody else knows, lets choose one of one's own; null once that is done. */
  @InstantAt({ nullable: true }) oneTimeUntil!: number | null;
  /** Since when nobody comes in by it; null while somebody may. */
  @InstantAt({ nullable: true }) disabledAt!: number | null;
}

/** A signed-in browser; only the hash of its token is kept. */
@Entity('session')
@ForeignKey(() => AccountRow, ['organisation', 'account'], ['organisation', 'id'], { onDelete: 'CASCADE' })
export class SessionRow {
  @Key() hash!: string;
  @Text() organisation!: string;
  @Text() account!: string;
  @InstantAt({ default: () => 'clock_timestamp()' }) createdAt!: number;
  @InstantAt() expiresAt!: number;
  /** What the browser calls itself, by which a person recognises it. */
  @Text({ nullable: true }) userAgent!: string | null;
  /** To the minute. */
  @InstantAt({ nullable: true }) lastSeenAt!: number | null;
}
