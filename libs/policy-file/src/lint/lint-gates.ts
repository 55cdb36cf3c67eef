import type { Audience, Gate, Policy, Rung } from '@stepladder/domain';
import { error, warning, type Doubt, type Linted } from './finding';

/** Gates that can never be met, or are never asked for. And commands that nobody may give. */
export function lintGates({ policy }: Linted): Doubt[] {
  return [
    ...policy.ladders.flatMap(({ id, rungs }) =>
      rungs.flatMap((rung, i) =>
        rung.gate ? lintGate(policy, rung, { gate: rung.gate, next: rungs[i + 1], ladder: id }) : [],
      ),
    ),
    ...Object.entries(policy.may).flatMap(([command, who]) =>
      who.every((each) => 'who' in each && each.who === 'previous-holder')
        ? [warning(['may', command], 'nobody may give this command')]
        : [],
    ),
  ];
}

type Passage = { gate: Gate; next: Rung | undefined; ladder: string };

function lintGate(policy: Policy, rung: Rung, { gate, next, ladder }: Passage): Doubt[] {
  const path = ['ladders', ladder, 'rungs', rung.id, 'gate'];
  const asked = rung.reasons.length === 0 || rung.reasons.some(({ bypassesGate }) => !bypassesGate);
  const { suggest } = policy.may;
  const tried = policy.may.tried;
  return [
    ...(asked ? [] : [warning(path, 'is never asked for: every reason passes it by')]),
    ...(gate.tried > 0 && next && suggest && !suggest.some((each) => isOf(each, next))
      ? [error([...path, 'tried'], `can never be met: nobody of ${next.id} may suggest anything`)]
      : []),
    ...(gate.tried > 0 && tried?.length === 0
      ? [error([...path, 'tried'], 'can never be met: nobody may say that something was tried')]
      : []),
    ...(gate.offeredAfter > 0 && gate.offeredAfter < gate.tried
      ? [warning([...path, 'offered-after'], 'offers the ticket before so many have been tried')]
      : []),
  ];
}

/** Whether somebody who plays a rung, or was asked there, may be meant. */
function isOf(audience: Audience, rung: Rung): boolean {
  return 'role' in audience ? audience.role === rung.role : ['consulted', 'team', 'named'].includes(audience.who);
}
