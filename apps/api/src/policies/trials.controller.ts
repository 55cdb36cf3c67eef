import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering, described } from '../http/described';
import { checkedAnswer, documentBody, testedAnswer } from './trials.schema';
import type { CheckedAnswer, DocumentBody, TestedAnswer } from './trials.schema';
import { PolicyTrials } from './trials.service';

/** Drafts: looked at, and run on a virtual clock. Nothing is kept. */
@Controller('v1/policies')
export class PolicyTrialsController {
  constructor(private readonly trials: PolicyTrials) {}

  @Post('check')
  @HttpCode(200)
  @Rights('read')
  @ApiBody(described(documentBody))
  @ApiOkResponse(
    answering('What is wrong or doubtful, by line, and what is different from what is in force.', checkedAnswer),
  )
  check(
    @AskedBy() { organisation }: Principal,
    @Body({ schema: documentBody }) { document }: DocumentBody,
  ): Promise<CheckedAnswer> {
    return this.trials.check(organisation, document);
  }

  @Post('test')
  @HttpCode(200)
  @Rights('read')
  @ApiBody(described(documentBody))
  @ApiOkResponse(answering("Each of the document's own tests and the first difference.", testedAnswer))
  test(@Body({ schema: documentBody }) { document }: DocumentBody): Promise<TestedAnswer> {
    return this.trials.test(document);
  }
}
