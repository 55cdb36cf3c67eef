import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Turn } from './turn';
import { become } from './write-line';

/** Work waits for somebody else; the clocks that the reason pauses stand still. */
export function wait(turn: Turn, command: Command & { name: 'await' }, at: Instant): void {
  turn.change({ awaiting: { reason: command.reason, since: at } });
  become(turn, command, at, { status: 'awaiting', type: 'awaited', reason: command.reason });
}

/** The wait is over; the clocks go on. */
export function resume(turn: Turn, command: Command, at: Instant): void {
  turn.stopAwaiting();
  become(turn, command, at, { status: 'in-progress', type: 'resumed' });
}
