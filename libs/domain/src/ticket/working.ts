import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Turn } from './turn';
import { beginProgress, log } from './write-line';

/** Somebody begins to work on it. */
export function startWork(turn: Turn, command: Command & { name: 'start-work' }, at: Instant): void {
  beginProgress(turn);
  log(turn, command, at, { type: 'work-started' });
}

/** Whoever worked on it stops for now. */
export function stopWork(turn: Turn, command: Command, at: Instant): void {
  log(turn, command, at, { type: 'work-stopped' });
}
