import { judge, simulate, type Failure, type FailurePlace, type PolicyInForce, type Script } from '@stepladder/domain';
import { parseDocument } from '../document/parse-document';
import { inForce } from '../in-force';
import type { PolicyPack } from '../policy-pack';
import { writtenPath, type Path, type PolicyProblem } from '../policy-problem';
import { writtenTime } from '../words/written-time';

/** Every expectation of a policy's own tests that does not come true, by the line where it stands; needs no server. */
export function failingExamples(pack: PolicyPack, { file }: { file: string }): PolicyProblem[] {
  const [first] = pack.tests;
  if (!first) return [];
  const policy = inForce(
    pack,
    Math.min(...pack.tests.map(({ opening }) => opening.openedAt)),
    Math.max(...pack.tests.map(({ untilAt }) => untilAt)),
  );
  const parsed = parseDocument(pack.document, file);
  return pack.tests.flatMap((script, i) =>
    failuresOf(policy, script).map(({ where, words, at }) => {
      const path: Path = ['tests', i, ...placeOf(where)];
      const { line, column } = parsed.ok ? parsed.locate({ path }) : { line: 1, column: 1 };
      const when = at === undefined ? '' : `${writtenTime(at, policy.zone)} `;
      return { file, line, column, path: writtenPath(path), problem: `${script.name}: ${when}${words}` };
    }),
  );
}

function failuresOf(policy: PolicyInForce, script: Script): Failure[] {
  try {
    return judge(script, simulate(policy, script), (at) => writtenTime(at, policy.zone));
  } catch (error) {
    return [{ where: { part: 'timeline' }, words: `cannot be run: ${(error as Error).message}` }];
  }
}

function placeOf(where: FailurePlace): Path {
  switch (where.part) {
    case 'opening':
      return ['opened'];
    case 'step':
      return ['steps', where.index];
    case 'entry':
      return ['expect', where.index];
    case 'timeline':
      return ['expect'];
    case 'holder':
    case 'status':
      return [where.part];
  }
}
