import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { reportCsv } from './report-csv';
import { behindAnswer, behindQuery, reportAnswer, reportQuery } from './report.schema';
import type { BehindAnswer, BehindQuery, ReportAnswer, ReportQuery } from './report.schema';
import { ReportsService } from './reports.service';

/** How promises were kept, and the tickets behind every number. */
@Controller('v1/reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** As CSV where `format=csv` or the Accept header says so. */
  @Get()
  @Rights('read')
  @ApiOkResponse(answering('Attainment, times, breaches, escalations and lateness.', reportAnswer))
  async report(
    @AskedBy() principal: Principal,
    @Query({ schema: reportQuery }) { format, ...filter }: ReportQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportAnswer | string> {
    const report = await this.reports.report(principal, filter);
    const asCsv = format === 'csv' || (format === undefined && request.accepts(['json', 'csv']) === 'csv');
    if (!asCsv) return report;
    response.type('text/csv; charset=utf-8').attachment('stepladder-report.csv');
    return reportCsv(report, filter);
  }

  @Get('tickets')
  @Rights('read')
  @ApiOkResponse(answering('The tickets that one number of a report counts.', behindAnswer))
  behind(@AskedBy() principal: Principal, @Query({ schema: behindQuery }) query: BehindQuery): Promise<BehindAnswer> {
    return this.reports.behind(principal, query);
  }
}
