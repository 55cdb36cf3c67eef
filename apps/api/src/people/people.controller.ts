import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiBody, ApiOkResponse } from '@nestjs/swagger';
import type { Person } from '@stepladder/read-model';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering, described } from '../http/described';
import { peopleAnswer, personAnswer, personChange, personId, type PersonChange } from './people.schema';
import { PeopleService } from './people.service';

/** Who there is in the organisation. */
@Controller('v1/people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @Rights('read')
  @ApiOkResponse(answering('Everybody who is known, by name.', peopleAnswer))
  all(@AskedBy() principal: Principal): Promise<{ people: Person[] }> {
    return this.people.all(principal);
  }

  /** The language in which somebody is told; one's own, or with the right admin anybody's. */
  @Patch(':personId')
  @Rights('read')
  @ApiBody(described(personChange))
  @ApiOkResponse(answering('As they are known now.', personAnswer))
  change(
    @AskedBy() principal: Principal,
    @Param('personId', { schema: personId }) id: string,
    @Body({ schema: personChange }) change: PersonChange,
  ): Promise<Person> {
    return this.people.change(principal, id, change);
  }
}
