import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import type { Response } from 'express';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering, described } from '../http/described';
import { ticketId } from '../http/fields';
import { Intent, type Wanted } from '../http/intent.decorator';
import { OpeningService } from './opening.service';
import { ticketPage, type TicketPage } from './list-tickets.answer';
import { listTicketsQuery, type ListTicketsQuery } from './list-tickets.schema';
import { openTicketBody } from './open-ticket.schema';
import { openedAnswer, type OpenedAnswer } from './opened.answer';
import { ticketAnswer, type TicketAnswer } from './ticket.answer';
import { TicketsService } from './tickets.service';
import {
  ticketMessagesAnswer,
  timelineAnswer,
  type TicketMessagesAnswer,
  type TimelineAnswer,
} from './timeline.answer';

const byId = { schema: ticketId };

/** Tickets: opened here, and read from Postgres. */
@Controller('v1/tickets')
export class TicketsController {
  constructor(
    private readonly opening: OpeningService,
    private readonly tickets: TicketsService,
  ) {}

  /** 201 as soon as the wish is stored; its workflow starts on its own (decisions 8). */
  @Post()
  @Rights('work')
  @ApiBody(described(openTicketBody))
  @ApiCreatedResponse(answering('It is stored, and its workflow begins.', openedAnswer))
  async open(
    @AskedBy() principal: Principal,
    @Intent() wanted: Wanted,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OpenedAnswer> {
    const ticket = await this.opening.open(principal, wanted);
    response.location(`/v1/tickets/${ticket.id}`);
    return ticket;
  }

  @Get()
  @Rights('read')
  @ApiQuery({ name: 'ids', required: false, description: 'these tickets and no others, with commas between' })
  @ApiOkResponse(answering('A page of tickets with their clocks, and how many there are on all pages.', ticketPage))
  list(
    @AskedBy() principal: Principal,
    @Query({ schema: listTicketsQuery }) query: ListTicketsQuery,
  ): Promise<TicketPage> {
    return this.tickets.list(principal, query);
  }

  @Get(':ticketId')
  @Rights('read')
  @ApiOkResponse(answering('The ticket with its words and clocks.', ticketAnswer))
  get(@AskedBy() principal: Principal, @Param('ticketId', byId) id: string): Promise<TicketAnswer> {
    return this.tickets.get(principal, id);
  }

  @Get(':ticketId/timeline')
  @Rights('read')
  @ApiOkResponse(answering('What happened, in the order in which it was written.', timelineAnswer))
  timeline(@AskedBy() principal: Principal, @Param('ticketId', byId) id: string): Promise<TimelineAnswer> {
    return this.tickets.timeline(principal, id);
  }

  @Get(':ticketId/messages')
  @Rights('read')
  @ApiOkResponse(answering('Who was told what, and whether it arrived.', ticketMessagesAnswer))
  messages(@AskedBy() principal: Principal, @Param('ticketId', byId) id: string): Promise<TicketMessagesAnswer> {
    return this.tickets.messages(principal, id);
  }
}
