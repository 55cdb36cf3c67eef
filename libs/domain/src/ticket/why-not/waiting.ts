import type { Asked } from './objection';
import { unless } from './unless';
import { say } from './reasons';

/** One waits for a reason of the policy's list, not twice for the same, and looks at it again later than now. */
export function whyNotAwait({ policy, ticket, command, at }: Asked<'await'>): string[] {
  const { reason, reviewAt } = command;
  const known = policy.awaiting.map(({ id }) => id);
  const early = unless(reviewAt === undefined || reviewAt > at, say('review-too-early'));
  if (!known.includes(reason)) {
    const none = say('never-waits');
    return [known.length === 0 ? none : say('no-reason-to-wait', { reason, reasons: known.join(', ') }), ...early];
  }
  return [...unless(ticket.awaiting?.reason !== reason, say('waits-already', { reason })), ...early];
}
