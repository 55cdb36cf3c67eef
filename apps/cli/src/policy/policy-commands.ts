import type { Command } from 'commander';
import type { Context } from '../context';
import { addDiagramCommand } from './diagram-command';
import { addDiffCommand } from './diff-command';
import { addExplainCommand } from './explain-command';
import { addLintCommand } from './lint-command';
import { addTestCommand } from './test-command';

/** `stepladder policy …`: what can be asked of a policy's document, without any server. */
export function addPolicyCommands(program: Command, context: Context): void {
  const policy = program.command('policy').description('Check, test, read and compare policies.');
  addLintCommand(policy, context);
  addTestCommand(policy, context);
  addExplainCommand(policy, context);
  addDiagramCommand(policy, context);
  addDiffCommand(policy, context);
}
