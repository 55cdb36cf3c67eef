import { Controller, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOkResponse, ApiParam } from '@nestjs/swagger';
import { commandNames } from '@stepladder/domain';
import type { Response } from 'express';
import { z } from 'zod';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering, describedAsAnyOf } from '../http/described';
import { commandId as commandIdSchema, ticketId } from '../http/fields';
import { Intent, type Wanted } from '../http/intent.decorator';
import { commandBody } from './command-forms';
import { CommandsService } from './commands.service';
import { acceptedAnswer, commandAnswer, pendingAnswer, type CommandAnswer, type Outcome } from './outcome.schema';

const commandBodies = describedAsAnyOf(commandNames.map((name) => [name, commandBody(name)]));

/** Any name goes here: a command that there is not is not there, rather than badly written. */
const address = z.object({ ticketId, name: z.string() });

/** What people ask of tickets, and what became of it. */
@Controller('v1')
export class CommandsController {
  constructor(private readonly commands: CommandsService) {}

  /** 200 accepted, 409 refused with the reasons, 202 when no worker answered in time (decisions 8). */
  @Post('tickets/:ticketId/commands/:name')
  @Rights('work')
  @ApiParam({ name: 'name', enum: [...commandNames] })
  @ApiBody(commandBodies)
  @ApiOkResponse(answering('It was accepted.', acceptedAnswer))
  @ApiAcceptedResponse(answering('It is stored; no worker has answered yet.', pendingAnswer))
  async give(
    @AskedBy() principal: Principal,
    @Intent() wanted: Wanted,
    @Param({ schema: address }) to: { ticketId: string; name: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<Outcome> {
    const outcome = await this.commands.give(principal, { ...to, ...wanted });
    response.status(outcome.outcome === 'pending' ? HttpStatus.ACCEPTED : HttpStatus.OK);
    if (outcome.outcome === 'pending') response.location(outcome.href);
    return outcome;
  }

  @Get('commands/:commandId')
  @Rights('read')
  @ApiOkResponse(answering('The command and what became of it.', commandAnswer))
  find(
    @AskedBy() principal: Principal,
    @Param('commandId', { schema: commandIdSchema }) commandId: string,
  ): Promise<CommandAnswer> {
    return this.commands.find(principal, commandId);
  }
}
