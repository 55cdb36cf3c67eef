import type { Command } from '../ticket/command';
import type { Instant } from '../time/instant';
import type { Script } from './script';

/** A scripted command as the ticket gets it. */
export type ReceivedStep = { command: Command; at: Instant; arrivesAt: Instant; receivedSeq: number };

/** The id of the command of step number `index`, counted from 0. */
export function stepId(index: number): string {
  return `step-${index + 1}`;
}

/**
 * The steps in the order in which they reach the ticket. They were received in the order of `at`, those of one instant as
 * they stand in the script, and those that arrive together arrive in the order received.
 */
export function receivedSteps({ steps }: Script): ReceivedStep[] {
  return steps
    .map(({ at, arrivesAt, by, command }, index) => ({
      command: { ...command, commandId: stepId(index), by },
      at,
      arrivesAt,
    }))
    .sort((one, other) => one.at - other.at)
    .map((step, index) => ({ ...step, receivedSeq: index + 1 }))
    .sort((one, other) => one.arrivesAt - other.arrivesAt || one.receivedSeq - other.receivedSeq);
}
