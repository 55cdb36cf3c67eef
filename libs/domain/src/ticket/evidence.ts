import type { Policy } from '../policy/policy';
import type { Ticket } from './ticket';
import type { Turn } from './turn';
import { unless } from './why-not/unless';
import { listed } from './why-not/words';
import { say } from './why-not/reasons';

/** Keeps what was handed in with a command that was accepted; it counts for all commands that follow. */
export function handIn(turn: Turn, evidence: string[] | undefined): void {
  if (evidence === undefined || evidence.length === 0) return;
  turn.change({ evidence: [...new Set([...(turn.ticket.evidence ?? []), ...evidence])] });
}

/** What has been shown on a ticket so far, and with this command. */
export function shownOn(ticket: Pick<Ticket, 'evidence'>, evidence: string[] | undefined): string[] {
  return [...(ticket.evidence ?? []), ...(evidence ?? [])];
}

/** Evidence that the policy does not know is not taken. */
export function whyNotEvidence(policy: Policy, evidence: string[] | undefined): string[] {
  return (evidence ?? []).flatMap((given) =>
    unless(
      policy.evidence.some(({ id }) => id === given),
      say('unknown-evidence', { evidence: given, list: listed(policy.evidence) }),
    ),
  );
}

/** The pieces of evidence of a list that are not there, each said by itself. */
export function whyMissing(policy: Policy, needed: string[], given: string[], what: string): string[] {
  const lacking = policy.evidence.filter(({ id }) => needed.includes(id) && !given.includes(id));
  return lacking.map((each) => say('evidence-missing', { purpose: what, evidences: listed([each]) }));
}
