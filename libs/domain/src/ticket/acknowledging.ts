import { acknowledgePagings } from '../paging/stop-pagings';
import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Position } from './ticket';
import type { Turn } from './turn';
import { beginProgress, log } from './write-line';

/** Settles this visit of the rung for everybody on it; stops no clock but those that say so (semantics: Ladders). */
export function acknowledge(turn: Turn, command: Command, at: Instant): void {
  const positions: Record<string, Position> = {};
  for (const [ladder, position] of Object.entries(turn.ticket.positions)) {
    positions[ladder] = { ...position, acknowledgedAt: position.acknowledgedAt ?? at };
  }
  turn.change({ positions });
  acknowledgePagings(turn, at);
  beginProgress(turn);
  log(turn, command, at, { type: 'acknowledged', status: turn.ticket.status });
}
