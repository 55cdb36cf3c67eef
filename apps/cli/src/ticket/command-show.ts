import type { Command } from 'commander';
import type { OutcomeAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { outcomeLines } from './outcome-text';

/** `command show`: what became of a command that was sent earlier. */
export function addCommandCommand(program: Command, { output, api }: Context): void {
  program
    .command('command')
    .description('Ask what became of a command.')
    .command('show <command-id>')
    .description('Show the outcome of a command by its id (the Idempotency-Key it was sent with).')
    .addHelpText('after', examples(['command show 0198c5e2-6d0c-7e0a-8a11-3f6f0c1f2b77']))
    .action(async (id: string, _options: object, command: Command) => {
      const stored = await api(command).get<OutcomeAnswer>(`/v1/commands/${encodeURIComponent(id)}`);
      output.answer(stored, () => outcomeLines(id, stored));
    });
}
