import { lintPolicy, type PolicyPack } from '@stepladder/policy-file';
import type { PlacedProblem } from '../http/problem.schema';

const known = new WeakMap<PolicyPack, PlacedProblem[]>();

/** What lint says of a policy; looked for once in each pack, because a pack never changes. */
export function findingsOf(pack: PolicyPack): PlacedProblem[] {
  const before = known.get(pack);
  if (before) return before;
  const found = lintPolicy(pack, { file: '' }).map(({ file: _, ...finding }) => finding);
  known.set(pack, found);
  return found;
}
