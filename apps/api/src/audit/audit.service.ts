import { Injectable } from '@nestjs/common';
import { AuditReader, type AuditedDeed, type AuditFilter } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { coded } from '../http/coded-reasons';
import { iso } from '../http/iso';
import { pagingOf, readingPage } from '../http/paging';
import type { AuditAnswer, AuditQuery } from './audit.schema';
import { auditCsv } from './audit-csv';

const csvPage = 1_000;
/** What a spreadsheet still opens quickly. */
const csvAtMost = 10_000;

/** Who did what. */
@Injectable()
export class AuditService {
  constructor(private readonly reader: AuditReader) {}

  async page({ organisation }: Principal, query: AuditQuery): Promise<AuditAnswer> {
    const { filter, paging } = pagingOf(query);
    const { deeds, next = null } = await readingPage('audit of ours', this.reader.page(organisation, filter, paging));
    return { ...iso({ deeds: deeds.map(withCodes) }), next };
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

function withCodes(deed: AuditedDeed) {
  return deed.reasons ? { ...deed, reasonCodes: coded(deed.reasons) } : deed;
}
