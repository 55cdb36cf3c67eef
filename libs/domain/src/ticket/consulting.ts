import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Turn } from './turn';
import { log } from './write-line';

/** Another rung is asked while the ticket stays. */
export function consult(turn: Turn, command: Command & { name: 'consult' }, at: Instant): void {
  log(turn, command, at, { type: 'consulted', ...(command.rung === undefined ? {} : { rung: command.rung }) });
}
