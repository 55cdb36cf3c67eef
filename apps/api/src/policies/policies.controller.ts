import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { slug } from '../http/fields';
import { PoliciesService } from './policies.service';
import { policiesAnswer, policyAnswer, type PoliciesAnswer, type PolicyAnswer } from './policy.schema';

/** The policies that new tickets may be opened under, in their newest version. */
@Controller('v1/policies')
export class PoliciesController {
  constructor(private readonly policies: PoliciesService) {}

  @Get()
  @Rights('read')
  @ApiOkResponse(answering('The policies in force, in their newest version.', policiesAnswer))
  async all(@AskedBy() { organisation }: Principal): Promise<PoliciesAnswer> {
    return { policies: await this.policies.all(organisation) };
  }

  @Get(':id')
  @Rights('read')
  @ApiOkResponse(answering('The policy in its newest version.', policyAnswer))
  get(
    @AskedBy() { organisation }: Principal,
    @Param('id', { schema: slug('the id of a policy') }) id: string,
  ): Promise<PolicyAnswer> {
    return this.policies.get(organisation, id);
  }
}
