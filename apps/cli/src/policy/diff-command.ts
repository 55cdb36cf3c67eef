import { diffPolicies } from '@stepladder/policy-file';
import type { Command } from 'commander';
import { examples, type Context } from '../context';
import { policyFile, type PolicyFile } from './policy-file';

/** `policy diff`: what is different in another policy, or another version of one. */
export function addDiffCommand(policy: Command, { output }: Context): void {
  policy
    .command('diff <before> <after>')
    .description('Tell what is different in the second policy, place by place; layout and comments make no difference.')
    .addHelpText('after', examples(['policy diff wep.yaml policies/wep.yaml', 'policy diff wep wep-draft.yaml --json']))
    .action((one: string, other: string) => {
      const [before, after] = [policyFile(one), policyFile(other)];
      const differences = diffPolicies(before.pack, after.pack);
      const [from, to] = [before, after].map(called);
      output.answer({ before: from, after: to, differences }, () =>
        differences.length === 0 ? ['Nothing is different.'] : differences.map(({ words }) => words),
      );
    });
}

function called({ file, pack: { policy } }: PolicyFile) {
  return { file, policy: policy.id, version: policy.version };
}
