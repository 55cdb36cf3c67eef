import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Turn } from './turn';
import { become } from './write-line';

/** A resolved ticket is closed before its time. */
export function close(turn: Turn, command: Command, at: Instant): void {
  become(turn, command, at, { status: 'closed', type: 'closed' });
}

/** It was opened by mistake, or nobody wants it any more. */
export function cancel(turn: Turn, command: Command, at: Instant): void {
  turn.stopAwaiting();
  become(turn, command, at, { status: 'cancelled', type: 'cancelled' });
}
