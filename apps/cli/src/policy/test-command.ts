import type { Command } from 'commander';
import { examples, type Context } from '../context';
import { refused } from '../failure';
import { failureLine, failureText } from './failure-text';
import { policyFile, type PolicyFile } from './policy-file';
import { tryScript } from './try-script';

/** What became of one test of a policy's file. */
type Result = {
  file: string;
  policy: string;
  test: string;
  rules: number[];
  passed: boolean;
  failures: { line: number; at?: string; words: string }[];
};

/** `policy test`: the examples that policies carry with them, run on a virtual clock. */
export function addTestCommand(policy: Command, { output }: Context): void {
  policy
    .command('test <policies...>')
    .description("Run the tests in policies' files on a virtual clock, without any server. Policies are files or ids.")
    .addHelpText('after', examples(['policy test policies/*.yaml', 'policy test three-line', 'policy test wep --json']))
    .action((named: string[]) => {
      const policies = named.map(policyFile);
      const results = policies.flatMap((each) => resultsOf(each, policies));
      const failed = results.filter(({ passed }) => !passed).length;
      const counts = { policies: policies.length, tests: results.length, passed: results.length - failed, failed };
      const sum = `${counted(counts.policies, 'policy', 'policies')}, ${counted(counts.tests, 'test', 'tests')}: ${counts.passed} passed, ${failed} failed`;
      output.answer({ ...counts, results }, () => [...policies.flatMap((each) => linesOf(each, results)), '', sum]);
      if (failed > 0) throw refused(`${failed} of ${results.length} tests failed.`, { told: true });
    });
}

function resultsOf(policy: PolicyFile, others: PolicyFile[]): Result[] {
  const { file, pack } = policy;
  return pack.tests.map((script, index) => {
    const failures = failuresOf(policy, index, others);
    return {
      file,
      policy: pack.policy.id,
      test: script.name,
      rules: script.rules,
      passed: failures.length === 0,
      failures,
    };
  });
}

function failuresOf(policy: PolicyFile, index: number, others: PolicyFile[]): Result['failures'] {
  const { pack } = policy;
  const script = pack.tests[index];
  if (!script) return [];
  try {
    return tryScript(policy, script, others).failures.map((failure) => ({
      line: failureLine(policy, index, failure),
      ...(failure.at === undefined ? {} : { at: new Date(failure.at).toISOString() }),
      words: failureText(failure, pack.policy.zone),
    }));
  } catch (error) {
    const words = `the engine gave up: ${(error as Error).message}`;
    return [{ line: failureLine(policy, index, { where: { part: 'timeline' }, words }), words }];
  }
}

function linesOf({ file, pack }: PolicyFile, results: Result[]): string[] {
  const own = results.filter((result) => result.file === file);
  const tests = own.flatMap(({ test, rules, passed, failures }) => [
    `  ${passed ? '✓' : '✗'} ${test}${rules.length === 0 ? '' : ` (rule ${rules.join(', ')})`}`,
    ...failures.map(({ line, words }) => `      ${file}:${line} ${words}`),
  ]);
  return [
    `${file}: ${pack.policy.id} version ${pack.policy.version}`,
    ...(tests.length === 0 ? ['  no tests'] : tests),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
