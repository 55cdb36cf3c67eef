import type { Mark, MarkKey, Where } from './mark';
import type { Names } from './names';
import type { ReportAnswer } from './report.schema';
import { groupsOf } from './tally';

type Attainment = ReportAnswer['attainment'];
type Attained = Attainment['all'];

/** How many promises were kept: of all, and by what they can be told apart. */
export function attainmentOf(marks: Mark[], names: Names): Attainment {
  const all = marks.filter(({ figure }) => figure === 'attainment');
  const by = (key: MarkKey, label: (where: Where) => string) =>
    groupsOf(all, 'attainment', ['ofPolicy', key]).map(({ where, marks: own }) => ({
      ...attained(own, where[key] ?? '', label(where), where),
      policy: names.policy(where.ofPolicy),
    }));
  const weeks = groupsOf(all, 'attainment', ['week']).map(({ where, marks: own }) =>
    attained(own, where.week ?? '', where.week ?? '', where),
  );
  return {
    all: attained(all, '', '', {}),
    byClock: by('clock', (where) => names.clock(where)),
    byPriority: by('ofPriority', (where) => names.priority(where)),
    byArea: by('ofArea', (where) => names.area(where)),
    byTier: by('ofTier', ({ ofPolicy, ofTier }) => names.rung(ofPolicy, ofTier)),
    byWeek: weeks.sort((one, other) => one.key.localeCompare(other.key)),
  };
}

function attained(marks: Mark[], key: string, label: string, where: Where): Attained {
  const of = (outcome: string) => marks.filter((mark) => mark.where.outcome === outcome).length;
  const [met, breached, running] = [of('met'), of('breached'), of('running')];
  const judged = met + breached;
  const percent = judged === 0 ? null : Math.round((met / judged) * 1000) / 10;
  return { key, label, met, breached, running, judged, percent, where };
}
