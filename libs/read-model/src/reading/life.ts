import type { Because, ClockRow, Entry, EntryType } from '@stepladder/domain';
import { instantOf, optional } from '../instants';
import type { EntryFacts } from '../tables/timeline';

/** A timeline entry with what the person wrote, where it came from a command with words. */
export type ToldEntry = Entry & { text?: string };

export const timelineOfTicket = {
  name: 'timeline-of-ticket',
  text: `SELECT seq, timeline.at, recorded_at, type, because, timeline.facts, command_id, late_by_ms, command.text
    FROM timeline LEFT JOIN command ON command.organisation = timeline.organisation AND command.id = timeline.command_id
    WHERE timeline.organisation = $1 AND timeline.ticket_id = $2 ORDER BY timeline.at, seq`,
};

export type EntryColumns = {
  seq: number;
  at: Date;
  recorded_at: Date;
  type: EntryType;
  because: Because;
  facts: EntryFacts;
  command_id: string | null;
  late_by_ms: number | null;
  text: string | null;
};

export function toldEntryOf(row: EntryColumns): ToldEntry {
  return {
    seq: Number(row.seq),
    at: instantOf(row.at),
    recordedAt: instantOf(row.recorded_at),
    type: row.type,
    because: row.because,
    ...row.facts,
    ...optional('commandId', row.command_id),
    ...optional('lateByMs', row.late_by_ms === null ? null : Number(row.late_by_ms)),
    ...optional('text', row.text),
  };
}

export const clocksOfTicket = {
  name: 'clocks-of-ticket',
  text: `SELECT clock, label, cycle, state, paused_by, running_since, consumed_ms, target_due_at, next_due_at, next_threshold
    FROM clock WHERE organisation = $1 AND ticket_id = $2 ORDER BY target_due_at NULLS LAST, clock`,
};

export type ClockColumns = {
  clock: string;
  label: string;
  cycle: number;
  state: ClockRow['state'];
  paused_by: string | null;
  running_since: Date | null;
  consumed_ms: number | null;
  target_due_at: Date | null;
  next_due_at: Date | null;
  next_threshold: string | null;
};

export function clockRowOf(row: ClockColumns): ClockRow {
  return {
    clock: row.clock,
    label: row.label,
    cycle: Number(row.cycle),
    state: row.state,
    ...optional('pausedBy', row.paused_by),
    ...optional('runningSince', row.running_since && instantOf(row.running_since)),
    ...optional('consumedMs', row.consumed_ms === null ? null : Number(row.consumed_ms)),
    ...optional('targetDueAt', row.target_due_at && instantOf(row.target_due_at)),
    ...optional('nextDueAt', row.next_due_at && instantOf(row.next_due_at)),
    ...optional('nextThreshold', row.next_threshold),
  };
}
