import type { Policy } from '@stepladder/domain';
import type { ClaimedNotice } from '@stepladder/read-model';

/** What a sentence may speak of, ids already turned into the policy's labels. */
export type NoticeFacts = {
  happened: string;
  rung?: string | undefined;
  fromRung?: string | undefined;
  clock?: string | undefined;
  threshold?: string | undefined;
  /** Which telling again of a breach it is. */
  again?: number | undefined;
  priority?: string | undefined;
  reason?: string | undefined;
  command?: string | undefined;
  by?: string | undefined;
};

/** The facts of a notice in the policy's own words. */
export function factsOf(policy: Policy, { entry, byName }: ClaimedNotice): NoticeFacts {
  const { type, because, facts } = entry;
  const by = 'by' in because ? (byName ?? because.by) : undefined;
  const clock = facts.clock ?? (because.code === 'clock' ? because.clock : undefined);
  const threshold = facts.threshold ?? (because.code === 'clock' ? because.threshold : undefined);
  const rungs = policy.ladders.flatMap((ladder) => ladder.rungs);
  return {
    happened: type.replaceAll('-', ' '),
    rung: labelOf(rungs, facts.rung),
    fromRung: labelOf(rungs, facts.fromRung),
    clock: labelOf(policy.clocks, clock),
    threshold: threshold === 'breach' ? 'its target' : threshold,
    again: because.code === 'clock' && because.round > 0 ? because.round : undefined,
    priority: labelOf(policy.priorities, facts.priority),
    reason: labelOf(
      rungs.flatMap((rung) => rung.reasons),
      facts.reason,
    ),
    command: 'command' in because ? because.command : undefined,
    by,
  };
}

/** What a policy calls something; its id where it has no name for it. */
export function labelOf(named: { id: string; label: string }[], id: string | undefined): string | undefined {
  return named.find((each) => each.id === id)?.label ?? id;
}
