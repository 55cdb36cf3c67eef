import type { Instant, Policy } from '@stepladder/domain';
import type { ReportedClock, ReportedEntry } from '@stepladder/read-model';
import type { Life } from './life';
import { latenessOf } from './lateness';
import { hourOfWeek, weekOf } from './local-time';
import type { Mark } from './mark';

export type Outcome = 'met' | 'breached' | 'running';

/** How one cycle of a clock ended, or that it has not; `at` when it was met or breached. */
export type Judged = { clock: string; cycle: number; outcome: Outcome; at?: Instant; present: boolean };

/**
 * How the clocks of a ticket did, each cycle a promise of its own. The present cycle is what the clock's row says, the same
 * that the badge shows; cycles before it are what their entries say, as are all of a clock that the ticket has no more, such
 * as under another priority. Nothing is reckoned anew, so neither can disagree with what the engine decided. A clock that
 * stands stopped without an outcome, or has no target, promised nothing.
 */
export function judgedOf({ clocks, entries, policy }: Life): Judged[] {
  const told = entries.filter(({ type }) => type === 'clock-met' || type === 'clock-breached');
  const gone = new Set(told.flatMap(({ clock }) => (clock === undefined ? [] : [clock])));
  for (const { clock } of clocks) gone.delete(clock);
  const present = clocks.flatMap((row) => [...pastOf(row.clock, row.cycle, told), ...presentOf(row, told, policy)]);
  return [...present, ...[...gone].flatMap((clock) => pastOf(clock, Infinity, told))];
}

/** The cycles before one. */
function pastOf(clock: string, before: number, told: ReportedEntry[]): Judged[] {
  const own = told.filter((each) => each.clock === clock && each.cycle !== undefined && each.cycle < before);
  return [...new Set(own.map(({ cycle = 0 }) => cycle))].map((cycle) => {
    const of = own.filter((each) => each.cycle === cycle);
    const broken = of.find(({ type }) => type === 'clock-breached');
    const { at } = broken ?? of[0]!;
    return { clock, cycle, outcome: broken ? 'breached' : 'met', at, present: false };
  });
}

function presentOf({ clock, cycle, state }: ReportedClock, told: ReportedEntry[], { clocks }: Policy): Judged[] {
  if (state === 'met' || state === 'breached') {
    const entry = told.find((each) => each.clock === clock && each.cycle === cycle && each.type === `clock-${state}`);
    return [{ clock, cycle, outcome: state, present: true, ...(entry ? { at: entry.at } : {}) }];
  }
  const promises = clocks.some(({ id, targets }) => id === clock && targets.some(({ amount }) => amount));
  return promises && state !== 'stopped' ? [{ clock, cycle, outcome: 'running', present: true }] : [];
}

/** Attainment, when breaches came, and how late what they promised was done. */
export function outcomeMarks(life: Life): Mark[] {
  const { ticket, policy, teams } = life;
  const { id: ticketId, priority, area = '', tier } = ticket;
  const of = { ofPolicy: policy.id, ofPriority: priority, ofArea: area, ofTier: tier };
  const week = weekOf(ticket.openedAt, policy.zone);
  return judgedOf(life).flatMap((judged): Mark[] => {
    const { clock, outcome, at } = judged;
    const how = { outcome, ...(outcome === 'running' ? {} : { judged: 'yes' }) };
    const attained: Mark[] = [
      { figure: 'attainment', ticketId, where: { ...of, clock, ...how, week } },
      // Without a team it counts as nobody's, so that the teams' numbers leave no ticket out.
      ...(teams.length > 0 ? teams : ['']).map((team) => ({
        ...{ figure: 'attainment-of-team' as const, ticketId, where: { team, ...how } },
      })),
    ];
    if (outcome !== 'breached' || at === undefined) return attained;
    const { weekday, hour } = hourOfWeek(at, policy.zone);
    const breach: Mark = {
      figure: 'breaches',
      ticketId,
      where: { ...of, clock, weekday: String(weekday), hour: String(hour) },
    };
    const late = latenessOf(ticket, judged);
    return [
      ...attained,
      breach,
      ...(late ? [{ figure: 'lateness' as const, ticketId, ...late, where: { ...of, clock, ...late.where } }] : []),
    ];
  });
}
