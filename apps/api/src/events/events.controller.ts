import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { eventsQuery, type EventsQuery } from './events.schema';
import { EventStreams } from './event-streams';

/** What happens, as it happens, as server-sent events. */
@Controller('v1/events')
export class EventsController {
  constructor(private readonly streams: EventStreams) {}

  /** Events name what has changed and nothing more; what it is now is read with the asker's rights. */
  @Get()
  @Rights('read')
  @ApiQuery({
    name: 'sinceMs',
    required: false,
    description:
      'how long ago you began to read, in milliseconds: what changed since is told at once, where it is known',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description:
      '`ready`: news follows, read everything anew unless it says `{"whole":true}`: then nothing was missed since ' +
      '`sinceMs`; `ticket` with a ticketId: it changed; `away`: no news for now.',
    schema: { type: 'string' },
  })
  listen(
    @AskedBy() { organisation }: Principal,
    @Query({ schema: eventsQuery }) { sinceMs }: EventsQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    // Whoever only asks for the headers gets no stream to hold.
    if (request.method === 'HEAD') response.type('text/event-stream').end();
    else this.streams.open(organisation, response, sinceMs);
  }
}
