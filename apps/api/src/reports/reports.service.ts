import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import { Directory, ReportReader, Teams, type ReportFilter } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { TooManyTickets } from '../http/failures';
import { Gate } from '../parts/gate';
import { BehindTally } from './behind';
import { livesOf, type Life } from './life';
import { markKeys, type Where } from './mark';
import { Names } from './names';
import { ReportTally } from './report-of';
import type { BehindAnswer, BehindQuery, ReportAnswer, ReportQuery } from './report.schema';

/** So many take some seconds; the machine reads nothing else for reports meanwhile. */
const ticketsAtMost = 50_000;

type Filter = Omit<ReportQuery, 'format'>;

/**
 * How promises were kept. Figures come from what the engine wrote, ticket rows, clock rows and entries, and are counts and
 * sums of marks (see `mark.ts`); Postgres alone is asked.
 */
@Injectable()
export class ReportsService {
  /** One connection and one ticket after the other, however many ask. */
  private readonly gate = new Gate(1);
  /** What is being counted at this moment; whoever asks the same meanwhile gets the same. */
  private readonly underWay = new Map<string, Promise<ReportAnswer>>();

  constructor(
    private readonly reader: ReportReader,
    private readonly policies: PolicyBook,
    private readonly directory: Directory,
    private readonly teams: Teams,
  ) {}

  /** Every figure of the tickets that the filter names; all are empty where it names none. Throws `TooManyTickets`. */
  report({ organisation }: Principal, filter: Filter): Promise<ReportAnswer> {
    const name = JSON.stringify([organisation, filter]);
    const known = this.underWay.get(name);
    if (known) return known;
    const counting = this.count(organisation, filter).finally(() => this.underWay.delete(name));
    this.underWay.set(name, counting);
    return counting;
  }

  private async count(organisation: string, filter: Filter): Promise<ReportAnswer> {
    const tally = new ReportTally();
    const { policies, teams } = await this.tell(organisation, filter, tally);
    const people = await this.directory.people(organisation, tally.people());
    return tally.answer(new Names(policies), {
      person: (id) => people.find((each) => each.id === id)?.name ?? id,
      team: (id) => teams.find((each) => each.id === id)?.label ?? id,
    });
  }

  /** The tickets that one number of the report counts, the newest first, at most 500 of them. Throws `TooManyTickets`. */
  async behind({ organisation }: Principal, { figure, ...query }: BehindQuery): Promise<BehindAnswer> {
    const where: Where = Object.fromEntries(
      markKeys.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]])),
    );
    const tally = new BehindTally(figure, where);
    await this.tell(organisation, query, tally);
    return tally.answer();
  }

  /** Adds every ticket of a filter to a tally. */
  private async tell(organisation: string, { policy, from, to, ...rest }: Filter, tally: { add(life: Life): void }) {
    const { priority, area, tier } = rest;
    const given = { policy, fromAt: from, toAt: to, priority, area, tier };
    const filter: ReportFilter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return this.gate.through(async () => {
      const count = await this.reader.count(organisation, filter);
      if (count > ticketsAtMost) throw new TooManyTickets(count, ticketsAtMost);
      const [latest, teams] = await Promise.all([this.policies.latest(organisation), this.teams.all(organisation)]);
      const policies = latest.map((each) => each.policy);
      await this.reader.each(organisation, filter, (facts) => {
        for (const life of livesOf(facts, policies, teams)) tally.add(life);
      });
      return { policies, teams };
    });
  }
}
