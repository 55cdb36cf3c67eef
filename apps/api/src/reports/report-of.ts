import { AttainmentTally } from './attainment';
import { lateSteps } from './lateness';
import type { Life } from './life';
import { marksOf } from './marks-of';
import type { Mark, MarkKey } from './mark';
import type { Names } from './names';
import type { ReportAnswer } from './report.schema';
import { medianOf, Tally } from './tally';

/** What people and teams are called, by their ids. */
export type Called = { person: (id: string) => string; team: (id: string) => string };

/** The figures of a report, counted ticket by ticket, so that no more is kept than what they come to. */
export class ReportTally {
  private readonly zones = new Set<string>();
  private readonly lateMs: number[] = [];
  private readonly attainment = new AttainmentTally();
  private readonly of = {
    tickets: new Tally('tickets', []),
    tierTime: new Tally('tier-time', ['ofPolicy', 'rung']),
    paused: new Tally('paused', ['ofPolicy', 'reason']),
    breaches: new Tally('breaches', ['weekday', 'hour']),
    rungs: new Tally('escalations', ['ofPolicy', 'ladder', 'rung']),
    people: new Tally('escalated-to', ['person']),
    lateness: new Tally('lateness', ['late']),
  };

  add(life: Life): void {
    this.zones.add(life.policy.zone);
    for (const mark of marksOf(life)) this.count(mark);
  }

  /** Everybody who was told of an escalation. */
  people(): string[] {
    return this.of.people.all().map(({ where }) => where.person ?? '');
  }

  /** Each figure, the greatest first. */
  answer(names: Names, called: Called): ReportAnswer {
    const { tickets, tierTime, paused, breaches, rungs, people, lateness } = this.of;
    return {
      tickets: tickets.all()[0]?.count ?? 0,
      zones: [...this.zones].sort(),
      attainment: this.attainment.answer(names, called.team),
      tierTime: lasting(tierTime, names, 'rung', ({ ofPolicy, rung }) => names.rung(ofPolicy, rung)),
      paused: lasting(paused, names, 'reason', (where) => names.reason(where)),
      breaches: breaches
        .all()
        .map(({ where, count }) => ({ weekday: Number(where.weekday), hour: Number(where.hour), count, where }))
        .sort((one, other) => one.weekday - other.weekday || one.hour - other.hour),
      escalations: mostFirst(
        rungs.all().map(({ where, count }) => ({
          ...{ key: where.rung ?? '', label: names.rung(where.ofPolicy, where.rung), ladder: where.ladder ?? '' },
          ...{ policy: names.policy(where.ofPolicy), count, where },
        })),
      ),
      escalatedTo: mostFirst(
        people.all().map(({ where: { person = '' }, count }) => ({
          ...{ key: person, label: called.person(person), count, where: { person } },
        })),
      ),
      lateness: { medianMs: medianOf(this.lateMs), steps: stepsOf(lateness) },
    };
  }

  private count(mark: Mark): void {
    this.attainment.add(mark);
    for (const tally of Object.values(this.of)) tally.add(mark);
    if (mark.figure === 'lateness' && mark.ms !== undefined) this.lateMs.push(mark.ms);
  }
}

function lasting(
  tally: Tally,
  names: Names,
  key: MarkKey,
  label: (where: Mark['where']) => string,
): ReportAnswer['tierTime'] {
  return tally
    .all()
    .map(({ where, ms, count, tickets }) => ({
      ...{ key: where[key] ?? '', label: label(where), policy: names.policy(where.ofPolicy) },
      ...{ ms, times: count, tickets, where },
    }))
    .sort((one, other) => other.ms - one.ms);
}

function mostFirst<Row extends { count: number }>(rows: Row[]): Row[] {
  return rows.sort((one, other) => other.count - one.count);
}

/** Every step, also those in which there is nothing, so that the distribution has its shape. */
function stepsOf(tally: Tally): ReportAnswer['lateness']['steps'] {
  const counts = new Map(tally.all().map(({ where, count }) => [where.late, count]));
  return lateSteps.map((step) => ({
    step: step.id,
    ...('belowMs' in step ? { belowMs: step.belowMs } : {}),
    ...{ count: counts.get(step.id) ?? 0, where: { late: step.id } },
  }));
}
