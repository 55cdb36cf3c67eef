import { climb } from '../ladder/climb';
import { tell } from '../notices/tell';
import type { Action } from '../policy/clock-rule';
import type { Because, Entry, EntryType } from '../ticket/entry';
import { heed } from '../ticket/heed';
import type { Turn } from '../ticket/turn';
import { endWait } from '../ticket/waiting';
import { setClock } from './run-clocks';
import type { ThresholdDue } from './next-due';

/** A firing's identity within its ticket: clock, cycle and threshold (semantics: Identity). */
export function firingOf(due: Pick<ThresholdDue, 'clock' | 'cycle' | 'threshold'>): string {
  return `${due.clock.id}/${due.cycle}/${due.threshold.id}`;
}

/** Carries out what a threshold does, at its instant; what comes of it is heard by clocks and people. */
export function fire(turn: Turn, due: ThresholdDue): void {
  markFired(turn, due);
  const before = { entries: turn.entries.length, tellings: turn.tellings.length };
  const entry = due.kind === 'rung' ? undefined : turn.record({ ...lineOf(turn, due), type: typeOf(due) });
  for (const [index, action] of due.threshold.actions.entries()) {
    const about = () =>
      entry ?? turn.entries[before.entries] ?? turn.record({ ...lineOf(turn, due), type: typeOf(due) });
    act(turn, due, { action, name: `tell-${index}`, about });
  }
  heed(turn, before.entries, firingOf(due));
  const moved = turn.entries.slice(before.entries).some(({ type }) => type === 'escalated');
  const told = turn.tellings.slice(before.tellings).map(({ person }) => person);
  turn.deeds.push({ firing: `${firingOf(due)}/${due.round}`, at: due.at, moved, told });
}

type Acting = { action: Action; name: string; about: () => Entry };

function act(turn: Turn, due: ThresholdDue, { action, name, about }: Acting): void {
  const { at, round } = due;
  const because = becauseOf(due);
  const firing = firingOf(due);
  switch (action.do) {
    case 'climb': {
      const { ladder, rung } = action;
      climb(turn, { ladder, rung, at, because, firing, ...turn.lateBy(at) });
      return;
    }
    case 'tell':
      return tell(turn, [action], { entry: about(), firing, action: name, round });
    case 'resume':
      return endWait(turn, { at, because, ...turn.lateBy(at) });
  }
}

function markFired(turn: Turn, { clock, threshold, round, kind, at }: ThresholdDue): void {
  const state = turn.ticket.clocks[clock.id];
  if (!state) throw new Error(`clock ${clock.id} fired without running`);
  const outcome = kind === 'breach' ? { outcome: 'breached' as const } : {};
  const firedAt = threshold.repeat ? { firedAt: { ...state.firedAt, [threshold.id]: at } } : {};
  setClock(turn, clock.id, { ...state, fired: { ...state.fired, [threshold.id]: round + 1 }, ...firedAt, ...outcome });
}

function typeOf({ kind, round }: ThresholdDue): EntryType {
  if (kind === 'breach') return round === 0 ? 'clock-breached' : 'breach-repeated';
  return 'clock-warned';
}

function becauseOf({ clock, cycle, threshold, round }: ThresholdDue): Because {
  return { code: 'clock', clock: clock.id, cycle, threshold: threshold.id, round };
}

function lineOf(turn: Turn, due: ThresholdDue): Omit<Entry, 'seq' | 'recordedAt' | 'type'> {
  const { at, clock, cycle, threshold, fellDueAt } = due;
  const facts = { clock: clock.id, cycle, threshold: threshold.id };
  const fell = fellDueAt === undefined ? {} : { dues: [{ clock: clock.id, dueAt: fellDueAt }] };
  return { at, because: becauseOf(due), ...facts, ...fell, ...turn.lateBy(at) };
}
