import { simulate, type Script, type Simulated } from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import type { PolicyFile } from '../policy/policy-file';

/** Lives through a script on a virtual clock; `others` are files that may hold other versions of the policy. */
export function liveThrough({ pack }: PolicyFile, script: Script, others: PolicyFile[]): Simulated {
  const { openedAt } = script.opening;
  const { id, version } = pack.policy;
  const versions = others.filter(({ pack: { policy } }) => policy.id === id && policy.version !== version);
  return simulate(inForce(pack, openedAt, script.untilAt), script, {
    policies: versions.map((other) => inForce(other.pack, openedAt, script.untilAt)),
  });
}
