import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { Intent, type Wanted } from '../http/intent.decorator';
import {
  listMessagesQuery,
  messageId,
  messagesAnswer,
  resendAnswer,
  type ListMessagesQuery,
  type MessagesAnswer,
  type ResendAnswer,
} from './deliveries.schema';
import { DeliveriesService } from './deliveries.service';

/** Every message of the organisation, and sending one again. */
@Controller('v1/messages')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Get()
  @Rights('read')
  @ApiQuery({ name: 'state', required: false })
  @ApiQuery({ name: 'channel', required: false })
  @ApiQuery({ name: 'person', required: false, description: 'the id of who is told' })
  @ApiQuery({ name: 'ticket', required: false })
  @ApiQuery({ name: 'limit', required: false, description: '1 to 200, usually 50' })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` of the page before' })
  @ApiOkResponse(answering('Messages, the newest first, and how many are in each state.', messagesAnswer))
  list(
    @AskedBy() principal: Principal,
    @Query({ schema: listMessagesQuery }) query: ListMessagesQuery,
  ): Promise<MessagesAnswer> {
    return this.deliveries.messages(principal, query);
  }

  /** Once for an Idempotency-Key; 409 unless it failed, is unknown, or had no way out. An e-mail keeps its Message-ID. */
  @Post(':messageId/resend')
  @Rights('work')
  @HttpCode(200)
  @ApiOkResponse(answering('It is stored and goes out as at the first time.', resendAnswer))
  resend(
    @AskedBy() principal: Principal,
    @Intent() { commandId }: Wanted,
    @Param('messageId', { schema: messageId }) id: string,
  ): Promise<ResendAnswer> {
    return this.deliveries.resend(principal, { messageId: id, commandId });
  }
}
