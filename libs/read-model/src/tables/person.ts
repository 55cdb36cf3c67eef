import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Key, Text } from './columns';
import { OrganisationRow } from './organisation';

export type PersonKind = 'staff' | 'requester';

/** Somebody who works on tickets, or asked for one. */
@Entity('person')
@Index('person_requester_email_idx', ['organisation', 'email'], { unique: true, where: `kind = 'requester'` })
@Check('person_kind_check', `kind IN ('staff', 'requester')`)
@ForeignKey(() => OrganisationRow, ['organisation'], ['id'])
export class PersonRow {
  @Key() organisation!: string;
  @Key() id!: string;
  @Text() displayName!: string;
  @Text() email!: string;
  @Text() kind!: PersonKind;
}
