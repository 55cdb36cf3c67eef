import type { Instant } from '@stepladder/domain';
import type { Life } from './life';
import { latenessOf } from './lateness';
import { hourOfWeek, weekOf } from './local-time';
import type { Mark } from './mark';

export type Outcome = 'met' | 'breached' | 'running';

/** How one cycle of a clock ended, or that it has not; `at` when it was met or breached. */
export type Judged = { clock: string; cycle: number; outcome: Outcome; at?: Instant; present: boolean };

/**
 * How the clocks of a ticket did, each cycle a promise of its own. The present cycle is what the clock's row says, the same
 * that the badge shows; cycles before it are what their entries say. Nothing is reckoned anew, so neither can disagree with
 * what the engine decided. A clock that stands stopped without an outcome, or has no target, promised nothing.
 */
export function judgedOf({ clocks, entries, policy }: Life): Judged[] {
  const targeted = policy.clocks.filter(({ targets }) => targets.some(({ amount }) => amount)).map(({ id }) => id);
  return clocks.flatMap(({ clock, cycle, state }) => {
    const told = entries.filter(
      (each) => each.clock === clock && (each.type === 'clock-met' || each.type === 'clock-breached'),
    );
    const earlier = new Set(
      told.flatMap((each) => (each.cycle !== undefined && each.cycle < cycle ? [each.cycle] : [])),
    );
    const judgedIn = (which: number, outcome: 'met' | 'breached', present: boolean): Judged => {
      const entry = told.find((each) => each.cycle === which && each.type === `clock-${outcome}`);
      return { clock, cycle: which, outcome, present, ...(entry ? { at: entry.at } : {}) };
    };
    const past = [...earlier].map((which) => {
      const broken = told.some((each) => each.cycle === which && each.type === 'clock-breached');
      return judgedIn(which, broken ? 'breached' : 'met', false);
    });
    if (state === 'met' || state === 'breached') return [...past, judgedIn(cycle, state, true)];
    if (state === 'stopped' || !targeted.includes(clock)) return past;
    return [...past, { clock, cycle, outcome: 'running' as const, present: true }];
  });
}

/** Attainment, when breaches came, and how late what they promised was done. */
export function outcomeMarks(life: Life): Mark[] {
  const { ticket, policy } = life;
  const { id: ticketId, priority, area = '', tier } = ticket;
  const of = { ofPolicy: policy.id, ofPriority: priority, ofArea: area, ofTier: tier };
  const week = weekOf(ticket.openedAt, policy.zone);
  return judgedOf(life).flatMap((judged): Mark[] => {
    const { clock, outcome, at } = judged;
    const attained: Mark = { figure: 'attainment', ticketId, where: { ...of, clock, outcome, week } };
    if (outcome !== 'breached' || at === undefined) return [attained];
    const { weekday, hour } = hourOfWeek(at, policy.zone);
    const breach: Mark = {
      figure: 'breaches',
      ticketId,
      where: { ...of, clock, weekday: String(weekday), hour: String(hour) },
    };
    const late = latenessOf(ticket, judged);
    return [
      attained,
      breach,
      ...(late ? [{ figure: 'lateness' as const, ticketId, ...late, where: { ...of, clock, ...late.where } }] : []),
    ];
  });
}
