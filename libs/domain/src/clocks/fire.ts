import { climb } from '../ladder/climb';
import { tell } from '../notices/tell';
import { page } from '../paging/page';
import type { Because, Entry, EntryType } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import type { Instant } from '../time/instant';
import { allDues, type Due } from './next-due';
import { runClocks, setClock } from './run-clocks';

type ThresholdDue = Extract<Due, { threshold: unknown }>;

/** More firings than this in one decision are left to the next, so that a mistaken policy cannot hang a worker. */
const AT_MOST = 500;

/**
 * Carries out everything due before `until` (or at it, when `inclusive`), each at its own instant and in order
 * (semantics: Order and time).
 */
export function catchUp(turn: Turn, until: Instant, inclusive: boolean): void {
  for (let count = 0; count < AT_MOST; count += 1) {
    const [due] = allDues(turn.policy, turn.ticket).dues;
    if (!due || due.at > until || (due.at === until && !inclusive)) return;
    if (due.kind === 'closing') close(turn, due.at);
    else if (due.kind === 'paging') page(turn, due);
    else fire(turn, due);
  }
}

/** A firing's identity within its ticket: clock, cycle and threshold (semantics: Identity). */
export function firingOf(due: Pick<ThresholdDue, 'clock' | 'cycle' | 'threshold'>): string {
  return `${due.clock.id}/${due.cycle}/${due.threshold.id}`;
}

function fire(turn: Turn, due: ThresholdDue): void {
  markFired(turn, due);
  const firing = firingOf(due);
  const before = { entries: turn.entries.length, tellings: turn.tellings.length };
  const entry = due.kind === 'rung' ? undefined : turn.record({ ...lineOf(turn, due), type: typeOf(due) });
  let moved = false;
  for (const [index, action] of due.threshold.actions.entries()) {
    if (action.do === 'climb') {
      const { ladder, rung } = action;
      const because = becauseOf(due);
      const reached = climb(turn, { ladder, rung, at: due.at, because, firing, ...turn.lateBy(due.at) });
      moved ||= reached.type === 'escalated';
    } else if (action.do === 'tell') {
      const about =
        entry ?? turn.entries[before.entries] ?? turn.record({ ...lineOf(turn, due), type: 'clock-warned' });
      tell(turn, [action], { entry: about, firing, action: `tell-${index}`, round: due.round });
    }
  }
  const told = turn.tellings.slice(before.tellings).map(({ person }) => person);
  turn.deeds.push({ firing: `${firing}/${due.round}`, at: due.at, moved, told });
}

function markFired(turn: Turn, { clock, threshold, round, kind }: ThresholdDue): void {
  const state = turn.ticket.clocks[clock.id];
  if (!state) throw new Error(`clock ${clock.id} fired without running`);
  const outcome = kind === 'breach' ? { outcome: 'breached' as const } : {};
  setClock(turn, clock.id, { ...state, fired: { ...state.fired, [threshold.id]: round + 1 }, ...outcome });
}

function typeOf({ kind, round }: ThresholdDue): EntryType {
  if (kind === 'breach') return round === 0 ? 'clock-breached' : 'breach-repeated';
  return 'clock-warned';
}

function becauseOf({ clock, cycle, threshold, round }: ThresholdDue): Because {
  return { code: 'clock', clock: clock.id, cycle, threshold: threshold.id, round };
}

function lineOf(turn: Turn, due: ThresholdDue): Omit<Entry, 'seq' | 'recordedAt' | 'type'> {
  const { at, clock, cycle, threshold } = due;
  const facts = { clock: clock.id, cycle, threshold: threshold.id };
  return { at, because: becauseOf(due), ...facts, ...turn.lateBy(at) };
}

function close(turn: Turn, at: Instant): void {
  turn.change({ status: 'closed' });
  runClocks(turn, at);
  turn.record({
    at,
    type: 'closed',
    because: { code: 'due', what: 'closes-after' },
    status: 'closed',
    ...turn.lateBy(at),
  });
  turn.deeds.push({ firing: `closing/${at}`, at, moved: false, told: [] });
}
