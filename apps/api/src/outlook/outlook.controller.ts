import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { z } from 'zod';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { slug, ticketId } from '../http/fields';
import { ClockExplanations } from './clock-explanations';
import { explanationAnswer, type ExplanationAnswer } from './explanation.schema';
import { forecastAnswer, forecastQuery, type ForecastAnswer, type ForecastQuery } from './forecast.schema';
import { Forecasts } from './forecasts';

const byId = { schema: ticketId };
const clockOf = z.object({ ticketId, clock: slug('a clock') });

/** What comes next for a ticket, and why it is due then; reckoned from Postgres, no workflow is asked. */
@Controller('v1/tickets')
export class OutlookController {
  constructor(
    private readonly forecasts: Forecasts,
    private readonly explanations: ClockExplanations,
  ) {}

  @Get(':ticketId/forecast')
  @Rights('read')
  @ApiQuery({ name: 'until', required: false, description: 'an instant in UTC: nothing later is told' })
  @ApiQuery({ name: 'policyVersion', required: false, description: 'supposing that it goes by this version' })
  @ApiQuery({ name: 'priority', required: false, description: 'supposing that it has this priority' })
  @ApiQuery({ name: 'pausedUntil', required: false, description: 'supposing that it waits until this instant in UTC' })
  @ApiOkResponse(answering('Everything that will happen if nobody acts, or under what is supposed.', forecastAnswer))
  forecast(
    @AskedBy() principal: Principal,
    @Param('ticketId', byId) id: string,
    @Query({ schema: forecastQuery }) query: ForecastQuery,
  ): Promise<ForecastAnswer> {
    return this.forecasts.of(principal, id, query);
  }

  @Get(':ticketId/clocks/:clock/explain')
  @Rights('read')
  @ApiOkResponse(
    answering('What a clock has counted, stretch by stretch, and why it is due when it is.', explanationAnswer),
  )
  explain(
    @AskedBy() principal: Principal,
    @Param({ schema: clockOf }) { ticketId: id, clock }: { ticketId: string; clock: string },
  ): Promise<ExplanationAnswer> {
    return this.explanations.of(principal, id, clock);
  }
}
