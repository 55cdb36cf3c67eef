import type { Asked } from './objection';
import { unless } from './unless';

/** What is said must be known to the policy. */
export function whyNotTriage({ policy, command }: Asked<'triage'>): string[] {
  return unless(
    command.priority === undefined || policy.priorities.some(({ id }) => id === command.priority),
    `the policy has no priority ${command.priority ?? ''}`,
  );
}
