import type { Asked } from './objection';
import { unless } from './unless';

/** One waits for a reason of the policy's list, not twice for the same, and looks at it again later than now. */
export function whyNotAwait({ policy, ticket, command, at }: Asked<'await'>): string[] {
  const { reason, reviewAt } = command;
  const known = policy.awaiting.map(({ id }) => id);
  const early = unless(reviewAt === undefined || reviewAt > at, 'the wait would have to be reviewed before it begins');
  if (!known.includes(reason)) {
    const none = 'this policy has no reason to wait';
    return [known.length === 0 ? none : `${reason} is no reason of this policy; it has ${known.join(', ')}`, ...early];
  }
  return [...unless(ticket.awaiting?.reason !== reason, `the ticket is ${reason} already`), ...early];
}
