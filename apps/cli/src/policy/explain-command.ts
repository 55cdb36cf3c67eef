import { explainPolicy } from '@stepladder/policy-file';
import type { Command } from 'commander';
import { examples, type Context } from '../context';
import { policyFile } from './policy-file';

/** `policy explain`: a policy in plain English. */
export function addExplainCommand(policy: Command, { output }: Context): void {
  policy
    .command('explain <policy>')
    .description(
      'Tell what a policy does in plain English, as Markdown, with how it reads what its original leaves open. A policy is a file or an id.',
    )
    .addHelpText('after', examples(['policy explain wep', 'policy explain policies/webbee.yaml > webbee.md']))
    .action((named: string) => {
      const { pack } = policyFile(named);
      const { id, version } = pack.policy;
      const text = explainPolicy(pack);
      output.answer({ policy: id, version, text }, () => [text.trimEnd()]);
    });
}
