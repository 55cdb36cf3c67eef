import { whyNotEvidence } from '../evidence';
import type { Asked } from './objection';
import { unless } from './unless';
import { say } from './reasons';

/** Work begins once, and what is confirmed with it is known to the policy. */
export function whyNotStartWork({ policy, ticket, command }: Asked<'start-work'>): string[] {
  return [
    ...unless(ticket.workingSince === undefined, say('works-already')),
    ...whyNotEvidence(policy, command.evidence),
  ];
}

/** Only work under way can stop. */
export function whyNotStopWork({ ticket }: Asked<'stop-work'>): string[] {
  return unless(ticket.workingSince !== undefined, say('nobody-works'));
}
