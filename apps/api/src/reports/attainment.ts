import type { Mark, MarkKey } from './mark';
import type { Names } from './names';
import type { ReportAnswer } from './report.schema';
import { Tally, type Group } from './tally';

type Attainment = ReportAnswer['attainment'];
type Attained = Attainment['all'];

const nothing: Group = { where: {}, count: 0, tickets: 0, ms: 0, outcomes: {} };

/** How many promises were kept: of all, and by what they can be told apart. */
export class AttainmentTally {
  private readonly of = {
    all: new Tally('attainment', []),
    clock: byPolicyAnd('clock'),
    priority: byPolicyAnd('ofPriority'),
    area: byPolicyAnd('ofArea'),
    tier: byPolicyAnd('ofTier'),
    week: new Tally('attainment', ['week']),
    team: new Tally('attainment-of-team', ['team']),
  };

  add(mark: Mark): void {
    for (const tally of Object.values(this.of)) tally.add(mark);
  }

  /** `teamOf` gives a team's name. */
  answer(names: Names, teamOf: (id: string) => string): Attainment {
    const { all, clock, priority, area, tier, week, team } = this.of;
    const rows = (tally: Tally, key: MarkKey, label: (group: Group) => string) =>
      tally.all().map((group) => ({
        ...attained(group, group.where[key] ?? '', label(group)),
        policy: names.policy(group.where.ofPolicy),
      }));
    return {
      all: attained(all.all()[0] ?? nothing, '', ''),
      byClock: rows(clock, 'clock', ({ where }) => names.clock(where)),
      byPriority: rows(priority, 'ofPriority', ({ where }) => names.priority(where)),
      byArea: rows(area, 'ofArea', ({ where }) => names.area(where)),
      byTier: rows(tier, 'ofTier', ({ where }) => names.rung(where.ofPolicy, where.ofTier)),
      byTeam: sorted(
        team.all().map((group) => attained(group, group.where.team ?? '', teamOf(group.where.team ?? ''))),
      ),
      byWeek: sorted(week.all().map((group) => attained(group, group.where.week ?? '', group.where.week ?? ''))),
    };
  }
}

function byPolicyAnd(key: MarkKey): Tally {
  return new Tally('attainment', ['ofPolicy', key]);
}

function sorted(rows: Attained[]): Attained[] {
  return rows.sort((one, other) => one.label.localeCompare(other.label));
}

function attained({ where, outcomes }: Group, key: string, label: string): Attained {
  const { met = 0, breached = 0, running = 0 } = outcomes;
  const judged = met + breached;
  const percent = judged === 0 ? null : Math.round((met / judged) * 1000) / 10;
  return { key, label, met, breached, running, judged, percent, where };
}
