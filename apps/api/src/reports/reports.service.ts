import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import type { Policy } from '@stepladder/domain';
import { Directory, ReportReader, type ReportFilter } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { escalationMarks } from './escalations';
import { livesOf, type Life } from './life';
import { isAt, markKeys, type Mark, type Where } from './mark';
import { Names } from './names';
import { outcomeMarks } from './outcomes';
import { reportOf } from './report-of';
import type { BehindAnswer, BehindQuery, ReportAnswer, ReportQuery } from './report.schema';
import { pauseMarks, tierMarks } from './stays';
import { lengthOf } from './tally';

const shownAtMost = 500;

type Filter = Omit<ReportQuery, 'format'>;

/**
 * How promises were kept. Figures come from what the engine wrote, ticket rows, clock rows and entries, and are counts and
 * sums of marks (see `mark.ts`); Postgres alone is asked.
 */
@Injectable()
export class ReportsService {
  constructor(
    private readonly reader: ReportReader,
    private readonly policies: PolicyBook,
    private readonly directory: Directory,
  ) {}

  /** Every figure of the tickets that the filter names; all are empty where it names none. */
  async report({ organisation }: Principal, filter: Filter): Promise<ReportAnswer> {
    const { lives, policies } = await this.lives(organisation, filter);
    const marks = lives.flatMap(marksOf);
    const ids = marks.flatMap(({ where }) => (where.person === undefined ? [] : [where.person]));
    const known = await this.directory.people(organisation, [...new Set(ids)]);
    const person = (id: string) => known.find((each) => each.id === id)?.name ?? id;
    const zones = [...new Set(lives.map(({ policy }) => policy.zone))].sort();
    return { tickets: lives.length, zones, ...reportOf(marks, new Names(policies), person) };
  }

  /** The tickets that one number of the report counts, the newest first, at most 500 of them. */
  async behind({ organisation }: Principal, { figure, ...query }: BehindQuery): Promise<BehindAnswer> {
    const { lives } = await this.lives(organisation, query);
    const where: Where = Object.fromEntries(
      markKeys.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]])),
    );
    const behind = lives.flatMap((life) => {
      const marks = marksOf(life).filter((mark) => isAt(mark, figure, where));
      return marks.length === 0 ? [] : [{ ticket: life.ticket, marks }];
    });
    const marks = behind.flatMap((each) => each.marks);
    const tickets = behind.reverse().slice(0, shownAtMost);
    return {
      ...{ total: behind.length, marks: marks.length, ms: lengthOf(marks) },
      tickets: tickets.map(({ ticket: { id, subject, status, priority, policy } }) => ({
        ...{ id, subject, status, priority, policy },
      })),
    };
  }

  private async lives(
    organisation: string,
    { policy, from, to, ...rest }: Filter,
  ): Promise<{ lives: Life[]; policies: Policy[] }> {
    const { priority, area, tier } = rest;
    const given = { policy, fromAt: from, toAt: to, priority, area, tier };
    const filter: ReportFilter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const [facts, latest] = await Promise.all([
      this.reader.facts(organisation, filter),
      this.policies.latest(organisation),
    ]);
    const policies = latest.map((each) => each.policy);
    return { lives: livesOf(facts, policies), policies };
  }
}

function marksOf(life: Life): Mark[] {
  return [...outcomeMarks(life), ...tierMarks(life), ...pauseMarks(life), ...escalationMarks(life)];
}
