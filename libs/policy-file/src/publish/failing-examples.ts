import type { PolicyPack } from '../policy-pack';
import type { PolicyProblem } from '../policy-problem';
import { tryExamples } from './try-examples';

/** Every expectation of a policy's own tests that does not come true, by the line where it stands; needs no server. */
export function failingExamples(pack: PolicyPack, { file }: { file: string }): PolicyProblem[] {
  return tryExamples(pack, { file }).flatMap(({ script, failures }) =>
    failures.map((failure) => ({ ...failure, problem: `${script.name}: ${failure.problem}` })),
  );
}
