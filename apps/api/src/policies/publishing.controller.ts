import { Body, Controller, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering, described } from '../http/described';
import { publishedAnswer, type PublishedAnswer } from './publishing.schema';
import { PolicyPublishing } from './publishing.service';
import { documentBody, type DocumentBody } from './trials.schema';

/** Drafts become versions, by which new tickets go from then on. */
@Controller('v1/policies')
export class PolicyPublishingController {
  constructor(private readonly publishing: PolicyPublishing) {}

  /** 400 with every problem and its line when lint has an error or a test fails; 409 when the version is taken. */
  @Post()
  @Rights('admin')
  @ApiBody(described(documentBody))
  @ApiCreatedResponse(answering('It is in force for new tickets; the same for the same text.', publishedAnswer))
  publish(
    @AskedBy() principal: Principal,
    @Body({ schema: documentBody }) { document }: DocumentBody,
  ): Promise<PublishedAnswer> {
    return this.publishing.publish(principal, document);
  }
}
