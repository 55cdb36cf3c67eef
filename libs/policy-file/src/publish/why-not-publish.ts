import { lintPolicy } from '../lint/lint-policy';
import type { PolicyPack } from '../policy-pack';
import type { PolicyProblem } from '../policy-problem';
import { failingExamples } from './failing-examples';

/** Why a policy that can be read may not be published: lint's errors, and tests that fail. Nothing when it may. */
export function whyNotPublish(pack: PolicyPack, named: { file: string }): PolicyProblem[] {
  const errors = lintPolicy(pack, named).filter(({ severity }) => severity === 'error');
  return [...errors.map(({ severity: _, ...problem }) => problem), ...failingExamples(pack, named)];
}
