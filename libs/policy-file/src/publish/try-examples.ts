import { judge, simulate, type Failure, type FailurePlace, type PolicyInForce, type Script } from '@stepladder/domain';
import { parseDocument } from '../document/parse-document';
import { inForce } from '../in-force';
import type { PolicyPack } from '../policy-pack';
import { writtenPath, type Path, type PolicyProblem } from '../policy-problem';
import { writtenTime } from '../words/written-time';

/** One of a policy's own tests, its line, and every expectation of it that does not come true, by the line where that stands. */
export type TriedExample = { script: Script; line: number; failures: PolicyProblem[] };

/** The file's name in failures, and other versions of the policy for tests that change to one. */
export type Trial = { file: string; others?: PolicyPack[] };

/** Runs every test of a policy on a virtual clock; needs no server. Never throws for what a test does to the engine. */
export function tryExamples(pack: PolicyPack, { file, others = [] }: Trial): TriedExample[] {
  if (pack.tests.length === 0) return [];
  const from = Math.min(...pack.tests.map(({ opening }) => opening.openedAt));
  const until = Math.max(...pack.tests.map(({ untilAt }) => untilAt));
  const { id, version, zone } = pack.policy;
  const versions = [pack, ...others.filter(({ policy }) => policy.id === id && policy.version !== version)];
  const [policy, ...more] = versions.map((each) => inForce(each, from, until));
  const parsed = parseDocument(pack.document, file);
  return pack.tests.map((script, i) => ({
    script,
    line: parsed.ok ? parsed.locate({ path: ['tests', i] }).line : 1,
    failures: failuresOf(policy!, script, more).map(({ where, words, at }) => {
      const path: Path = ['tests', i, ...placeOf(where)];
      const { line, column } = parsed.ok ? parsed.locate({ path }) : { line: 1, column: 1 };
      const when = at === undefined ? '' : `${writtenTime(at, zone)} `;
      return { file, line, column, path: writtenPath(path), problem: `${when}${words}` };
    }),
  }));
}

function failuresOf(policy: PolicyInForce, script: Script, policies: PolicyInForce[]): Failure[] {
  try {
    return judge(script, simulate(policy, script, { policies }), (at) => writtenTime(at, policy.zone));
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
