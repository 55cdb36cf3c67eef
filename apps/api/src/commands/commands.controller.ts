import { Body, Controller, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiParam } from '@nestjs/swagger';
import { commandNames } from '@stepladder/domain';
import type { Response } from 'express';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { describedAsAnyOf } from '../http/described';
import { commandId as commandIdSchema, ticketId } from '../http/fields';
import { IdempotencyKey } from '../http/idempotency-key.decorator';
import { commandBody } from './command-forms';
import { CommandsService, type CommandAnswer, type Outcome } from './commands.service';

const commandBodies = describedAsAnyOf(commandNames.map((name) => [name, commandBody(name)]));

/** What people ask of tickets, and what became of it. */
@Controller('v1')
export class CommandsController {
  constructor(private readonly commands: CommandsService) {}

  /** 200 accepted, 409 refused with the reasons, 202 when no worker answered in time (decisions 8). */
  @Post('tickets/:ticketId/commands/:name')
  @Rights('work')
  @ApiParam({ name: 'name', enum: [...commandNames] })
  @ApiBody(commandBodies)
  async give(
    @AskedBy() principal: Principal,
    @IdempotencyKey() commandId: string,
    @Param('ticketId', { schema: ticketId }) id: string,
    @Param('name') name: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Outcome> {
    const outcome = await this.commands.give(principal, { ticketId: id, name, commandId, body });
    response.status(outcome.outcome === 'pending' ? HttpStatus.ACCEPTED : HttpStatus.OK);
    if (outcome.outcome === 'pending') response.location(outcome.href);
    return outcome;
  }

  @Get('commands/:commandId')
  @Rights('read')
  find(
    @AskedBy() principal: Principal,
    @Param('commandId', { schema: commandIdSchema }) commandId: string,
  ): Promise<CommandAnswer> {
    return this.commands.find(principal, commandId);
  }
}
