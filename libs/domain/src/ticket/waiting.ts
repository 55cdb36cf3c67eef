import { beginAnew, runClocks } from '../clocks/run-clocks';
import { isDuring } from '../clocks/why-still';
import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Entry } from './entry';
import type { Turn } from './turn';
import { becauseOf, become } from './write-line';

/** Work waits for somebody else: the clocks that the reason pauses stand still, those of waits begin anew. */
export function wait(turn: Turn, command: Command & { name: 'await' }, at: Instant): void {
  const { reason, by } = command;
  const reviewAt = command.reviewAt === undefined ? {} : { reviewAt: command.reviewAt };
  turn.change({ awaiting: { reason, since: at, by, ...reviewAt } });
  for (const clock of turn.policy.clocks) if (isDuring(clock, reason)) beginAnew(turn, clock, at);
  become(turn, command, at, { status: 'awaiting', type: 'awaited', reason, ...reviewAt });
}

/** The wait, project or test is over; the clocks go on. */
export function resume(turn: Turn, command: Command, at: Instant): void {
  endWait(turn, { at, because: becauseOf(command), commandId: command.commandId });
}

/** Ends whatever the ticket waits for, because of a person or of a clock; does nothing when it waits for nothing. */
export function endWait(turn: Turn, cause: Omit<Entry, 'type' | 'seq' | 'recordedAt'>): void {
  const { status, awaiting } = turn.ticket;
  if (status !== 'awaiting' && status !== 'project' && status !== 'testing') return;
  turn.stopAwaiting();
  turn.change({ status: 'in-progress' });
  runClocks(turn, cause.at);
  const from = awaiting && status === 'awaiting' ? { reason: awaiting.reason } : { kind: status };
  turn.record({ ...cause, type: 'resumed', status: 'in-progress', ...(from as Partial<Entry>) });
}
