import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Turn } from './turn';
import { beginProgress, log } from './write-line';

/** The requester has been answered by a person; a confirmation that goes out by itself is no response. A further one is accepted, too. */
export function respond(turn: Turn, command: Command, at: Instant): void {
  beginProgress(turn);
  log(turn, command, at, { type: 'responded' });
}
