import { Entity, ForeignKey } from 'typeorm';
import { Key } from './columns';
import { PersonRow } from './person';

/** Who plays which part in a policy, as published. */
@Entity('role_holder')
@ForeignKey(() => PersonRow, ['organisation', 'person'], ['organisation', 'id'])
export class RoleHolderRow {
  @Key() organisation!: string;
  @Key() policy!: string;
  @Key() role!: string;
  @Key() person!: string;
}
