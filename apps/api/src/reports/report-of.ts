import { attainmentOf } from './attainment';
import { lateSteps } from './lateness';
import type { Mark, MarkKey } from './mark';
import type { Names } from './names';
import type { ReportAnswer } from './report.schema';
import { groupsOf, lengthOf, medianOf, ticketsOf } from './tally';

type Parts = Omit<ReportAnswer, 'tickets' | 'zones'>;

/** The figures of these marks, the greatest first; `person` gives somebody's name. */
export function reportOf(marks: Mark[], names: Names, person: (id: string) => string): Parts {
  return {
    attainment: attainmentOf(marks, names),
    tierTime: lasting(marks, names, { figure: 'tier-time', key: 'rung' }, ({ ofPolicy, rung }) =>
      names.rung(ofPolicy, rung),
    ),
    paused: lasting(marks, names, { figure: 'paused', key: 'reason' }, (where) => names.reason(where)),
    breaches: groupsOf(marks, 'breaches', ['weekday', 'hour'])
      .map(({ where, marks: own }) => ({ ...hourIn(where), count: own.length, where }))
      .sort((one, other) => one.weekday - other.weekday || one.hour - other.hour),
    escalations: groupsOf(marks, 'escalations', ['ofPolicy', 'ladder', 'rung'])
      .map(({ where, marks: own }) => ({
        ...{ key: where.rung ?? '', label: names.rung(where.ofPolicy, where.rung), ladder: where.ladder ?? '' },
        ...{ policy: names.policy(where.ofPolicy), count: own.length, where },
      }))
      .sort((one, other) => other.count - one.count),
    escalatedTo: groupsOf(marks, 'escalated-to', ['person'])
      .map(({ where, marks: own }) => ({
        ...{ key: where.person ?? '', label: person(where.person ?? ''), count: own.length, where },
      }))
      .sort((one, other) => other.count - one.count),
    lateness: latenessIn(marks),
  };
}

function lasting(
  marks: Mark[],
  names: Names,
  { figure, key }: { figure: 'tier-time' | 'paused'; key: MarkKey },
  label: (where: Mark['where']) => string,
): ReportAnswer['tierTime'] {
  return groupsOf(marks, figure, ['ofPolicy', key])
    .map(({ where, marks: own }) => ({
      ...{ key: where[key] ?? '', label: label(where), policy: names.policy(where.ofPolicy) },
      ...{ ms: lengthOf(own), times: own.length, tickets: ticketsOf(own), where },
    }))
    .sort((one, other) => other.ms - one.ms);
}

function hourIn({ weekday, hour }: Mark['where']): { weekday: number; hour: number } {
  return { weekday: Number(weekday), hour: Number(hour) };
}

/** Every step, also those in which there is nothing, so that the distribution has its shape. */
function latenessIn(marks: Mark[]): ReportAnswer['lateness'] {
  const late = marks.filter(({ figure }) => figure === 'lateness');
  const steps = lateSteps.map((step) => ({
    step: step.id,
    ...('belowMs' in step ? { belowMs: step.belowMs } : {}),
    count: late.filter(({ where }) => where.late === step.id).length,
    where: { late: step.id },
  }));
  return { medianMs: medianOf(late.flatMap(({ ms }) => (ms === undefined ? [] : [ms]))), steps };
}
