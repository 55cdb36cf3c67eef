import type { CommandName } from '@stepladder/domain';
import type { Command } from 'commander';
import type { OutcomeAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { commandForms, type CommandForm } from './command-forms';
import { outcomeLines } from './outcome-text';
import { ticketId, ticketPath } from './ticket-id';

/** `ticket resolve`, `ticket escalate` and all other commands: each is told to the ticket and its answer shown. */
export function addObeyCommands(ticket: Command, context: Context): void {
  for (const name of Object.keys(commandForms) as CommandName[]) addObeyCommand(ticket, name, context);
}

function addObeyCommand(ticket: Command, name: CommandName, { output, api }: Context): void {
  const form: CommandForm = commandForms[name];
  const { argument } = form;
  const command = ticket.command(name).description(form.says).argument('<ticket>');
  if (argument !== undefined) {
    // Read here already, so that one that makes no sense is said like any other mistake in the command line.
    command.argument(argument.startsWith('[') ? argument : `<${argument}>`, '', (typed: string) => {
      form.body?.(typed);
      return typed;
    });
  }
  for (const [flags, meaning, read] of form.options ?? []) {
    if (read) command.option(flags, meaning, read as (typed: string) => unknown);
    else command.option(flags, meaning);
  }
  command
    .option('--by <person>', 'in the name of somebody else (needs the right act-for)')
    .option('--at <instant>', 'when it was said, ISO 8601 (needs the right set-at)')
    .option('--idempotency-key <key>', 'send again with the same key to get the same answer')
    .addHelpText('after', examples(form.examples.map((rest) => `ticket ${name} ${rest}`)))
    .action(async (typed: string, ...rest: unknown[]) => {
      const given = argument === undefined ? undefined : (rest[0] as string | undefined);
      const { idempotencyKey, ...options } = command.opts<{ idempotencyKey?: string }>();
      const body = { ...(given === undefined ? {} : form.body?.(given)), ...options };
      const path = ticketPath(typed, `/commands/${name}`);
      const answered = await api(command).post<OutcomeAnswer>(path, body, idempotencyKey);
      output.answer(answered.body, () => outcomeLines(`${name} ${ticketId(typed)}`, answered.body));
    });
}
