import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { slug } from '../http/fields';
import {
  listPeopleQuery,
  newPersonBody,
  peopleAnswer,
  personAnswer,
  personChangeBody,
  type ListPeopleQuery,
  type NewPersonRequest,
  type PeopleAnswer,
  type PersonAnswer,
  type PersonChangeRequest,
} from './people.schema';
import { PeopleService } from './people.service';

const byId = { schema: slug('the id of a person') };

/** Who there is in the organisation. */
@Controller('v1/people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @Rights('read')
  @ApiQuery({ name: 'q', required: false, description: 'a part of a name or address, or the beginning of an id' })
  @ApiQuery({ name: 'limit', required: false, description: '1 to 200, usually 50' })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` of the page before' })
  @ApiOkResponse(answering('A page of people by name, and how many there are on all pages.', peopleAnswer))
  page(
    @AskedBy() principal: Principal,
    @Query({ schema: listPeopleQuery }) query: ListPeopleQuery,
  ): Promise<PeopleAnswer> {
    return this.people.page(principal, query);
  }

  @Post()
  @Rights('admin')
  @ApiCreatedResponse(answering('Somebody new of the staff.', personAnswer))
  add(
    @AskedBy() principal: Principal,
    @Body({ schema: newPersonBody }) wanted: NewPersonRequest,
  ): Promise<PersonAnswer> {
    return this.people.add(principal, wanted);
  }

  @Get(':id')
  @Rights('read')
  @ApiOkResponse(answering('One person.', personAnswer))
  get(@AskedBy() { organisation }: Principal, @Param('id', byId) id: string): Promise<PersonAnswer> {
    return this.people.get(organisation, id);
  }

  /** One's own language; everything else needs the right admin. Who is deactivated is signed out at once and signs in no more. */
  @Patch(':id')
  @Rights('read')
  @ApiOkResponse(answering('The person as they are now.', personAnswer))
  change(
    @AskedBy() principal: Principal,
    @Param('id', byId) id: string,
    @Body({ schema: personChangeBody }) change: PersonChangeRequest,
  ): Promise<PersonAnswer> {
    return this.people.change(principal, id, change);
  }
}
