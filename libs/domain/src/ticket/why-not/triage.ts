import { classificationProblems } from '../classification';
import { whyNotEvidence } from '../evidence';
import type { Asked } from './objection';
import { unless } from './unless';
import { say } from './reasons';

/** What is said must be known to the policy, and impact and urgency must make a priority. */
export function whyNotTriage({ policy, ticket, command }: Asked<'triage'>): string[] {
  const { commandId: _, by: __, name: ___, ...said } = command;
  return [
    ...unless(Object.keys(said).length > 0, say('nothing-said')),
    ...classificationProblems(policy, command, ticket).map(({ problem }) => problem),
    ...whyNotEvidence(policy, command.evidence),
  ];
}
