import { Check, Entity } from 'typeorm';
import { Key, Text, Whole } from './columns';

/** Whoever runs a support desk here; every other row belongs to one. */
@Entity('organisation')
@Check('organisation_id_check', `id ~ '^[a-z][a-z0-9-]{0,30}$'`)
export class OrganisationRow {
  @Key() id!: string;
  @Text() label!: string;
  /** The number of its last ticket; the first gets 1001. */
  @Whole({ default: 1000 }) lastNumber!: number;
}
