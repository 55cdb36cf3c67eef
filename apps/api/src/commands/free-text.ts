import type { Ladder, Policy } from '@stepladder/domain';
import { functionalLadder, IN_WORDS } from '@stepladder/domain';
import { evidenceInWords, type EvidenceGiven } from '../evidence/evidence';
import type { CommandRequest } from './command-forms';

/**
 * Moves what people wrote out of a command's facts into its text, which stays in Postgres: blockers leave their number
 * behind, evidence the ids of its kinds, a reason stays only where it is one of the policy's codes and leaves else that there is one (decisions 10).
 */
export function withoutFreeText(request: CommandRequest, policy: Policy): CommandRequest {
  const { blockers, reason, evidence, ...facts } = request.facts;
  const listed = (blockers ?? []) as string[];
  const isCode = reason === undefined || reasonCodes(policy).has(reason as string);
  const words = [
    ...listed,
    ...(isCode ? [] : [reason as string]),
    ...(evidence === undefined ? [] : evidenceInWords(evidence as EvidenceGiven, policy)),
    ...(request.text === undefined ? [] : [request.text]),
  ];
  return {
    ...request,
    facts: {
      ...facts,
      ...(blockers === undefined ? {} : { blockers: listed.length }),
      ...(reason === undefined ? {} : { reason: isCode ? reason : IN_WORDS }),
      ...(evidence === undefined ? {} : { evidence: Object.keys(evidence as EvidenceGiven) }),
    },
    ...(words.length === 0 ? {} : { text: words.join('\n') }),
  };
}

/** Every reason a policy lists, for moving up, waiting or consulting. */
function reasonCodes(policy: Policy): Set<string> {
  const moving = policy.ladders.flatMap((ladder) => reasonsOf(ladder));
  const consulting = policy.consultations.flatMap(({ reasons }) => reasons.map(({ id }) => id));
  return new Set([...moving, ...consulting, ...policy.awaiting.map(({ id }) => id)]);
}

/** The reasons for leaving any rung of a ladder. */
export function reasonsOf(ladder: Ladder): string[] {
  return ladder.rungs.flatMap(({ reasons }) => reasons.map(({ id }) => id));
}

/** Whether words will do as a reason: some rung below the top lists no reasons, so "any reason in words". */
export function takesWords(policy: Policy, ladderId: string | undefined): boolean {
  const ladder = ladderId === undefined ? functionalLadder(policy) : policy.ladders.find(({ id }) => id === ladderId);
  return ladder === undefined || ladder.rungs.slice(0, -1).some(({ reasons }) => reasons.length === 0);
}
