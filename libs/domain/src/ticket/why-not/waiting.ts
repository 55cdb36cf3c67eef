import type { Asked } from './objection';
import { unless } from './unless';

/** One waits for a reason of the policy's list, and not twice for the same. */
export function whyNotAwait({ policy, ticket, command: { reason } }: Asked<'await'>): string[] {
  const known = policy.awaiting.map(({ id }) => id);
  if (!known.includes(reason)) {
    return [
      known.length === 0
        ? 'this policy has no reason to wait'
        : `${reason} is no reason of this policy; it has ${known.join(', ')}`,
    ];
  }
  return unless(ticket.awaiting?.reason !== reason, `the ticket is ${reason} already`);
}
