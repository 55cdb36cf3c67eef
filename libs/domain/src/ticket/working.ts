import { runClocks } from '../clocks/run-clocks';
import { functionalLadder, type PolicyInForce } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { Command } from './command';
import type { Entry, EntryType } from './entry';
import type { Turn } from './turn';
import { handIn } from './evidence';
import { beginProgress, log } from './write-line';

/** Somebody begins to work on it. */
export function startWork(turn: Turn, command: Command & { name: 'start-work' }, at: Instant): void {
  beginProgress(turn);
  handIn(turn, command.evidence);
  turn.change({ workingSince: at });
  runClocks(turn, at);
  const { evidence } = command;
  log(turn, command, at, { type: 'work-started', ...(evidence === undefined ? {} : { evidence }) });
}

/** Whoever worked on it stops for now. */
export function stopWork(turn: Turn, command: Command, at: Instant): void {
  turn.stopWorking();
  runClocks(turn, at);
  log(turn, command, at, { type: 'work-stopped' });
}

/** Work does not go on through these: it waits, is over, or is somebody else's. */
const endWork: EntryType[] = [
  'awaited',
  'project-approved',
  'assigned',
  'handed-back',
  'resolved',
  'closed',
  'cancelled',
];

/** Ends the work under way when something ends it, as if whoever worked had stopped then. */
export function heedByWork(turn: Turn, entry: Entry): void {
  if (turn.ticket.workingSince === undefined || !ends(turn.policy, entry)) return;
  turn.stopWorking();
  runClocks(turn, entry.at);
  const { at, because, commandId } = entry;
  turn.record({ at, type: 'work-stopped', because, ...(commandId === undefined ? {} : { commandId }) });
}

/** Reaching a rung that takes over ends it, one that is only involved does not. */
function ends(policy: PolicyInForce, { type, ladder, rung }: Entry): boolean {
  if (type !== 'escalated') return endWork.includes(type);
  const functional = functionalLadder(policy);
  return functional.id === ladder && functional.rungs.some(({ id, takesOver }) => id === rung && takesOver);
}
