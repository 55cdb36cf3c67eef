import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { SampleWiping } from './sample-wiping';
import { samplesAnswer, wipedAnswer, type SamplesAnswer } from './samples.schema';
import { SamplesService } from './samples.service';

/** Tickets to look at before there are real ones. */
@Controller('v1/samples')
export class SamplesController {
  constructor(
    private readonly samples: SamplesService,
    private readonly wiping: SampleWiping,
  ) {}

  @Get()
  @Rights('read')
  @ApiOkResponse(answering('How far the sample tickets have come.', samplesAnswer))
  state(@AskedBy() principal: Principal): Promise<SamplesAnswer> {
    return this.samples.state(principal);
  }

  @Post()
  @Rights('admin')
  @ApiCreatedResponse(answering('They are stored, and their workflows begin.', samplesAnswer))
  fill(@AskedBy() principal: Principal): Promise<SamplesAnswer> {
    return this.samples.fill(principal);
  }

  /** Exactly the sample tickets, and everything of them but the audit. */
  @Delete()
  @Rights('admin')
  @ApiOkResponse(answering('They are gone.', wipedAnswer))
  async wipe(@AskedBy() principal: Principal): Promise<{ wiped: number }> {
    return { wiped: await this.wiping.wipe(principal) };
  }
}
