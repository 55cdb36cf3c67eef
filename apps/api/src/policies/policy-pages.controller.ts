import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { slug } from '../http/fields';
import { daysAddress, daysAnswer, daysQuery, type DaysAnswer, type DaysQuery } from './calendar-days.schema';
import { explainedAnswer, type ExplainedAnswer } from './explained.schema';
import { PolicyPages } from './policy-pages.service';
import { diagramAnswer, diffAnswer, diffQuery, documentAnswer, versionQuery } from './versions.schema';
import type { DiagramAnswer, DiffAnswer, DiffQuery, DocumentAnswer, VersionQuery } from './versions.schema';

const byId = { schema: slug('the id of a policy') };
const byVersion = { name: 'version', required: false, description: 'the greatest unless said' };

/** A version of a policy as people look at it: its text, in plain English, as pictures, and beside another version. */
@Controller('v1/policies/:id')
export class PolicyPagesController {
  constructor(private readonly pages: PolicyPages) {}

  @Get('document')
  @Rights('read')
  @ApiQuery(byVersion)
  @ApiOkResponse(answering('The text as it was published, and what lint says of it.', documentAnswer))
  document(
    @AskedBy() { organisation }: Principal,
    @Param('id', byId) id: string,
    @Query({ schema: versionQuery }) { version }: VersionQuery,
  ): Promise<DocumentAnswer> {
    return this.pages.document(organisation, id, version);
  }

  @Get('explained')
  @Rights('read')
  @ApiQuery(byVersion)
  @ApiOkResponse(answering('Everything that it does, in plain English, and the registers.', explainedAnswer))
  explained(
    @AskedBy() { organisation }: Principal,
    @Param('id', byId) id: string,
    @Query({ schema: versionQuery }) { version }: VersionQuery,
  ): Promise<ExplainedAnswer> {
    return this.pages.explained(organisation, id, version);
  }

  @Get('diagram')
  @Rights('read')
  @ApiQuery(byVersion)
  @ApiOkResponse(answering('Its ladders as pictures, each an SVG document.', diagramAnswer))
  diagram(
    @AskedBy() { organisation }: Principal,
    @Param('id', byId) id: string,
    @Query({ schema: versionQuery }) { version }: VersionQuery,
  ): Promise<DiagramAnswer> {
    return this.pages.diagram(organisation, id, version);
  }

  @Get('calendars/:calendar/days')
  @Rights('read')
  @ApiQuery(byVersion)
  @ApiQuery({ name: 'year', description: 'from 1971 to 2075' })
  @ApiOkResponse(answering('What counts on each date of a year, and why a date is closed.', daysAnswer))
  days(
    @AskedBy() { organisation }: Principal,
    @Param({ schema: daysAddress }) { id, calendar }: { id: string; calendar: string },
    @Query({ schema: daysQuery }) query: DaysQuery,
  ): Promise<DaysAnswer> {
    return this.pages.days(organisation, id, calendar, query);
  }

  @Get('diff')
  @Rights('read')
  @ApiQuery({ name: 'from', description: 'a version' })
  @ApiQuery({ name: 'to', description: 'another version' })
  @ApiOkResponse(answering('In what the second version differs from the first, place by place.', diffAnswer))
  diff(
    @AskedBy() { organisation }: Principal,
    @Param('id', byId) id: string,
    @Query({ schema: diffQuery }) query: DiffQuery,
  ): Promise<DiffAnswer> {
    return this.pages.diff(organisation, id, query);
  }
}
