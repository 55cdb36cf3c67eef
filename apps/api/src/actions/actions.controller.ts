import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { ticketId } from '../http/fields';
import { actionsAnswer, type ActionsAnswer } from './actions.schema';
import { Actions } from './actions.service';

/** What can be done with a ticket, and what is missing for it; reckoned from Postgres, no workflow is asked. */
@Controller('v1/tickets')
export class ActionsController {
  constructor(private readonly actions: Actions) {}

  @Get(':ticketId/actions')
  @Rights('read')
  @ApiOkResponse(
    answering('Every command: allowed now, or why not, what must be handed in with it, and its fields.', actionsAnswer),
  )
  of(@AskedBy() principal: Principal, @Param('ticketId', { schema: ticketId }) id: string): Promise<ActionsAnswer> {
    return this.actions.of(principal, id);
  }
}
