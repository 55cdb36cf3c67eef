import { tryExamples, type TriedExample } from '@stepladder/policy-file';
import type { Command } from 'commander';
import { examples, type Context } from '../context';
import { refused } from '../failure';
import { policyFile, type PolicyFile } from './policy-file';

type Tried = { policy: PolicyFile; tests: TriedExample[] };

/** `policy test`: the examples that policies carry with them, run on a virtual clock. */
export function addTestCommand(policy: Command, { output }: Context): void {
  policy
    .command('test <policies...>')
    .description("Run the tests in policies' files on a virtual clock, without any server. Policies are files or ids.")
    .addHelpText('after', examples(['policy test policies/*.yaml', 'policy test three-line', 'policy test wep --json']))
    .action((named: string[]) => {
      const policies = named.map(policyFile);
      const others = policies.map(({ pack }) => pack);
      const tried = policies.map((each) => ({
        policy: each,
        tests: tryExamples(each.pack, { file: each.file, others }),
      }));
      const results = tried.flatMap(resultsOf);
      const failed = results.filter(({ passed }) => !passed).length;
      const counts = { policies: policies.length, tests: results.length, passed: results.length - failed, failed };
      output.answer({ ...counts, results }, () => [...tried.flatMap(linesOf), '', sumOf(counts)]);
      if (failed > 0) throw refused(`${failed} of ${results.length} tests failed.`, { told: true });
    });
}

function resultsOf({ policy: { file, pack }, tests }: Tried) {
  return tests.map(({ script: { name, rules }, failures }) => ({
    ...{ file, policy: pack.policy.id, version: pack.policy.version, test: name, rules },
    passed: failures.length === 0,
    failures,
  }));
}

function linesOf({ policy: { file, pack }, tests }: Tried): string[] {
  const lines = tests.flatMap(({ script: { name, rules }, failures }) => [
    `  ${failures.length === 0 ? '✓' : '✗'} ${name}${rules.length === 0 ? '' : ` (rule ${rules.join(', ')})`}`,
    ...failures.map(({ line, problem }) => `      ${file}:${line} ${problem}`),
  ]);
  return [
    `${file}: ${pack.policy.id} version ${pack.policy.version}`,
    ...(lines.length === 0 ? ['  no tests'] : lines),
  ];
}

function sumOf({
  policies,
  tests,
  passed,
  failed,
}: Record<'policies' | 'tests' | 'passed' | 'failed', number>): string {
  const [files, count] = [counted(policies, 'policy', 'policies'), counted(tests, 'test', 'tests')];
  return `${files}, ${count}: ${passed} passed, ${failed} failed`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
