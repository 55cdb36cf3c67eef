import { Injectable } from '@nestjs/common';
import { AuditReader, BadCursor, type AuditedDeed, type AuditFilter } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { InvalidInput } from '../http/failures';
import { iso } from '../http/iso';
import type { AuditAnswer, AuditQuery } from './audit.schema';
import { auditCsv } from './audit-csv';

const usualPage = 50;
const csvPage = 1_000;
/** What a spreadsheet still opens quickly. */
const csvAtMost = 10_000;

/** Who did what. */
@Injectable()
export class AuditService {
  constructor(private readonly reader: AuditReader) {}

  async page({ organisation }: Principal, query: AuditQuery): Promise<AuditAnswer> {
    const { limit = usualPage, cursor, ...filter } = query;
    const from = cursor === undefined ? {} : { cursor };
    try {
      const { deeds, next = null } = await this.reader.page(organisation, filter, { limit, ...from });
      return { ...iso({ deeds }), next };
    } catch (error) {
      if (error instanceof BadCursor)
        throw new InvalidInput([{ path: 'cursor', problem: 'comes from no audit of ours' }]);
      throw error;
    }
  }

  /** The newest 10,000 at most. */
  async csv({ organisation }: Principal, filter: AuditFilter): Promise<string> {
    const all: AuditedDeed[] = [];
    let cursor: string | undefined;
    do {
      const from = cursor === undefined ? {} : { cursor };
      const page = await this.reader.page(organisation, filter, { limit: csvPage, ...from });
      all.push(...page.deeds);
      cursor = page.next;
    } while (cursor !== undefined && all.length < csvAtMost);
    return auditCsv(all);
  }
}
