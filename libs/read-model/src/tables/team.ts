import { Entity, ForeignKey } from 'typeorm';
import { Key, Text } from './columns';
import { OrganisationRow } from './organisation';
import { PersonRow } from './person';

/** People who share work. */
@Entity('team')
@ForeignKey(() => OrganisationRow, ['organisation'], ['id'])
export class TeamRow {
  @Key() organisation!: string;
  @Key() id!: string;
  @Text() label!: string;
}

@Entity('team_member')
@ForeignKey(() => TeamRow, ['organisation', 'team'], ['organisation', 'id'])
@ForeignKey(() => PersonRow, ['organisation', 'person'], ['organisation', 'id'])
export class TeamMemberRow {
  @Key() organisation!: string;
  @Key() team!: string;
  @Key() person!: string;
}
