import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiQuery } from '@nestjs/swagger';
import type { AuditFilter } from '@stepladder/read-model';
import { AskedBy } from '../access/asked-by.decorator';
import type { Principal } from '../access/principal';
import { Rights } from '../access/rights.decorator';
import { answering } from '../http/described';
import { auditAnswer, auditCsvQuery, auditQuery, type AuditAnswer, type AuditQuery } from './audit.schema';
import { AuditService } from './audit.service';

/** Who did what, when, and what became of it; for administrators. */
@Controller('v1')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get('audit')
  @Rights('admin')
  @ApiQuery({ name: 'person', required: false, description: 'the id of who did it' })
  @ApiQuery({ name: 'ticket', required: false })
  @ApiQuery({ name: 'limit', required: false, description: '1 to 200, usually 50' })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` of the page before' })
  @ApiOkResponse(answering('What was done, the newest first.', auditAnswer))
  page(@AskedBy() principal: Principal, @Query({ schema: auditQuery }) query: AuditQuery): Promise<AuditAnswer> {
    return this.audit.page(principal, query);
  }

  @Get('audit.csv')
  @Rights('admin')
  @ApiQuery({ name: 'person', required: false })
  @ApiQuery({ name: 'ticket', required: false })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'The same as a table for spreadsheets.', schema: { type: 'string' } })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="stepladder-audit.csv"')
  csv(@AskedBy() principal: Principal, @Query({ schema: auditCsvQuery }) filter: AuditFilter): Promise<string> {
    return this.audit.csv(principal, filter);
  }
}
