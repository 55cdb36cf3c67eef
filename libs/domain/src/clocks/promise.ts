import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import { targetDues } from './target';

/** Writes down on the opening by when the ticket's clocks are to be met, so that it can be confirmed. */
export function promise(turn: Turn, entry: Entry): void {
  if (entry.type !== 'opened') return;
  const dues = [...targetDues(turn.policy, turn.ticket)].map(([clock, dueAt]) => ({ clock, dueAt }));
  if (dues.length > 0) entry.dues = dues;
}
