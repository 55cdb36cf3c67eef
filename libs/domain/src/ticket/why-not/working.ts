import { whyNotEvidence } from '../evidence';
import type { Asked } from './objection';
import { unless } from './unless';

/** Work begins once, and what is confirmed with it is known to the policy. */
export function whyNotStartWork({ policy, ticket, command }: Asked<'start-work'>): string[] {
  return [
    ...unless(ticket.workingSince === undefined, 'somebody works on the ticket already'),
    ...whyNotEvidence(policy, command.evidence),
  ];
}

/** Only work under way can stop. */
export function whyNotStopWork({ ticket }: Asked<'stop-work'>): string[] {
  return unless(ticket.workingSince !== undefined, 'nobody works on the ticket');
}
