import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Teams, type Team } from '@stepladder/read-model';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { InvalidInput, NotThere } from '../http/failures';
import { fault } from '../http/faults';
import { slug } from '../http/fields';
import { Roles } from './roles.service';
import {
  newTeamBody,
  rolesAnswer,
  teamAnswer,
  teamsAnswer,
  type NewTeamRequest,
  type RolesAnswer,
} from './teams.schema';

const byId = { schema: slug('the id of a team') };

/** How people belong together: in teams, which are kept here, and in the roles of policies, which are published. */
@Controller('v1')
export class TeamsController {
  constructor(
    private readonly teams: Teams,
    private readonly roles: Roles,
  ) {}

  @Get('teams')
  @Rights('read')
  @ApiOkResponse(answering('Every team and who is in it.', teamsAnswer))
  async all(@AskedBy() { organisation }: Principal): Promise<{ teams: Team[] }> {
    return { teams: await this.teams.all(organisation) };
  }

  @Post('teams')
  @Rights('admin')
  @ApiCreatedResponse(answering('A new team, still empty.', teamAnswer))
  async add(
    @AskedBy() { organisation, person: actor }: Principal,
    @Body({ schema: newTeamBody }) wanted: NewTeamRequest,
  ): Promise<Team> {
    const isNew = await this.teams.add({ organisation, actor }, wanted);
    if (!isNew) throw new InvalidInput([{ path: 'id', problem: fault('belongs-to-team') }]);
    return { ...wanted, members: [] };
  }

  /** Its people stay. */
  @Delete('teams/:id')
  @Rights('admin')
  @HttpCode(204)
  async remove(@AskedBy() { organisation, person: actor }: Principal, @Param('id', byId) id: string): Promise<void> {
    if (!(await this.teams.remove({ organisation, actor }, id))) throw new NotThere(`there is no team ${id}`);
  }

  @Get('roles')
  @Rights('read')
  @ApiOkResponse(answering('The roles of the policies in force, and who plays them.', rolesAnswer))
  async allRoles(@AskedBy() { organisation }: Principal): Promise<RolesAnswer> {
    return { roles: await this.roles.all(organisation) };
  }
}
