import { Controller, Get } from '@nestjs/common';
import { Directory, type Person } from '@stepladder/read-model';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';

/** Who there is in the organisation. */
@Controller('v1/people')
export class PeopleController {
  constructor(private readonly directory: Directory) {}

  @Get()
  @Rights('read')
  async all(@AskedBy() { organisation }: Principal): Promise<{ people: Person[] }> {
    return { people: await this.directory.people(organisation) };
  }
}
