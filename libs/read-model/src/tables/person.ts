import type { Language } from '@stepladder/domain';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { InstantAt, Key, Text } from './columns';
import { OrganisationRow } from './organisation';

export type PersonKind = 'staff' | 'requester' | 'external';

/** Somebody who works on tickets, asked for one, or helps with one from outside. */
@Entity('person')
@Index('person_requester_email_idx', ['organisation', 'email'], { unique: true, where: `kind = 'requester'` })
@Index('person_external_email_idx', ['organisation', 'email'], { unique: true, where: `kind = 'external'` })
@Index(['organisation', 'displayName', 'id'])
@Check('person_kind_check', `kind IN ('staff', 'requester', 'external')`)
@Check('person_language_check', `language IN ('en', 'it', 'de', 'es')`)
@ForeignKey(() => OrganisationRow, ['organisation'], ['id'])
export class PersonRow {
  @Key() organisation!: string;
  @Key() id!: string;
  @Text() displayName!: string;
  @Text() email!: string;
  @Text() kind!: PersonKind;
  /** In which they are told; null: in that of the policy. */
  @Text({ nullable: true }) language!: Language | null;
  /** Since when they work here no more; null while they do. */
  @InstantAt({ nullable: true }) deactivatedAt!: number | null;
}
