import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { EventStreams } from './event-streams';

/** What happens, as it happens, as server-sent events. */
@Controller('v1/events')
export class EventsController {
  constructor(private readonly streams: EventStreams) {}

  /** Events name what has changed and nothing more; what it is now is read with the asker's rights. */
  @Get()
  @Rights('read')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description:
      '`ready`: read everything, news follows; `ticket` with a ticketId: it changed; `away`: no news for now.',
    schema: { type: 'string' },
  })
  listen(@AskedBy() { organisation }: Principal, @Req() request: Request, @Res() response: Response): void {
    // Whoever only asks for the headers gets no stream to hold.
    if (request.method === 'HEAD') response.type('text/event-stream').end();
    else this.streams.open(organisation, response);
  }
}
