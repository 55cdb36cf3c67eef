import { Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import { calendarDays } from '@stepladder/calendar';
import { diffPolicies, explained, ladderSvg } from '@stepladder/policy-file';
import { PolicyShelf } from '@stepladder/read-model';
import { NotThere } from '../http/failures';
import { iso } from '../http/iso';
import type { DaysAnswer, DaysQuery } from './calendar-days.schema';
import type { ExplainedAnswer } from './explained.schema';
import { findingsOf } from './findings';
import type { DiagramAnswer, DiffAnswer, DiffQuery, DocumentAnswer } from './versions.schema';

const mostDifferences = 500;

/** What one version of a policy says, in each of the ways in which people look at it. */
@Injectable()
export class PolicyPages {
  constructor(
    private readonly book: PolicyBook,
    private readonly shelf: PolicyShelf,
  ) {}

  /** @throws NotThere, as all the others do */
  async document(organisation: string, id: string, version?: number): Promise<DocumentAnswer> {
    const pack = await this.version(organisation, id, version);
    const kept = await this.shelf.find(organisation, id, pack.policy.version);
    if (!kept) throw new NotThere(`there is no policy ${id}`);
    const { document, publishedAt } = kept;
    return { ...headOf(pack), ...iso({ publishedAt }), document, findings: findingsOf(pack) };
  }

  async explained(organisation: string, id: string, version?: number): Promise<ExplainedAnswer> {
    const pack = await this.version(organisation, id, version);
    return { ...headOf(pack), ...explained(pack) };
  }

  async diagram(organisation: string, id: string, version?: number): Promise<DiagramAnswer> {
    const pack = await this.version(organisation, id, version);
    const ladders = pack.policy.ladders.map((ladder) => ({
      id: ladder.id,
      label: ladder.label,
      svg: ladderSvg(pack, ladder.id),
    }));
    return { ...headOf(pack), ladders };
  }

  async days(organisation: string, id: string, calendar: string, query: DaysQuery): Promise<DaysAnswer> {
    const pack = await this.version(organisation, id, query.version);
    const rules = Object.hasOwn(pack.calendars, calendar) ? pack.calendars[calendar] : undefined;
    if (!rules) {
      const known = Object.keys(pack.calendars).join(', ') || 'none';
      throw new NotThere(`policy ${id} version ${pack.policy.version} has no calendar ${calendar}; it has ${known}`);
    }
    const { year } = query;
    const days = iso(calendarDays(rules, year));
    return { ...headOf(pack), calendar: { id: calendar, zone: rules.zone }, year, days };
  }

  async diff(organisation: string, id: string, { from, to }: DiffQuery): Promise<DiffAnswer> {
    const [before, after] = await Promise.all([from, to].map((each) => this.version(organisation, id, each)));
    const found = diffPolicies(before!, after!);
    const differences = found.slice(0, mostDifferences).map(({ kind, path, words }) => ({ kind, path, words }));
    return { id, from, to, differences, truncated: found.length > mostDifferences };
  }

  private async version(organisation: string, id: string, version?: number): Promise<PublishedPolicy> {
    const pack = await this.book.find(organisation, id, version);
    if (pack) return pack;
    throw new NotThere(version === undefined ? `there is no policy ${id}` : `policy ${id} has no version ${version}`);
  }
}

function headOf({ policy: { id, version, label, zone } }: PublishedPolicy) {
  return { id, version, label, zone };
}
