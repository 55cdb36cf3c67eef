import { judge, simulate, type Failure, type Script, type Simulated } from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import { exactTimeText } from '../output/time-text';
import type { PolicyFile } from './policy-file';

/** How a script went, and what came otherwise than it expects. */
export type Tried = { simulated: Simulated; failures: Failure[] };

/** Runs a script under a policy, on a virtual clock; `others` are files that may hold other versions of the policy. */
export function tryScript({ pack }: PolicyFile, script: Script, others: PolicyFile[] = []): Tried {
  const { openedAt } = script.opening;
  const { id, version, zone } = pack.policy;
  const versions = others.filter(({ pack: { policy } }) => policy.id === id && policy.version !== version);
  const simulated = simulate(inForce(pack, openedAt, script.untilAt), script, {
    policies: versions.map((other) => inForce(other.pack, openedAt, script.untilAt)),
  });
  return { simulated, failures: judge(script, simulated, (at) => exactTimeText(at, zone)) };
}
