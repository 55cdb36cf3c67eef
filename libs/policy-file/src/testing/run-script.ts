import { judge, simulate, type Script } from '@stepladder/domain';
import { inForce } from '../in-force';
import type { PolicyPack } from '../policy-pack';

/** What came otherwise than the script expects when it is lived through under this policy, a line each. */
export function failuresOf(pack: PolicyPack, script: Script): string[] {
  const policy = inForce(pack, script.opening.openedAt, script.untilAt);
  const at = (instant: number) => new Date(instant).toISOString();
  return judge(script, simulate(policy, script), at).map((failure) =>
    failure.at === undefined ? failure.words : `${at(failure.at)} ${failure.words}`,
  );
}
