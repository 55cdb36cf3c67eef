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
  const parameter = form.argument === undefined ? '' : ` <${form.argument}>`;
  const command = ticket.command(`${name} <ticket>${parameter}`).description(form.says);
  for (const [flags, meaning] of form.options ?? []) command.option(flags, meaning);
  command
    .option('--by <person>', 'in the name of somebody else (needs the right act-for)')
    .option('--at <instant>', 'when it was said, ISO 8601 (needs the right set-at)')
    .option('--idempotency-key <key>', 'send again with the same key to get the same answer')
    .addHelpText('after', examples(form.examples.map((rest) => `ticket ${name} ${rest}`)))
    .action(async (typed: string, ...rest: unknown[]) => {
      const given = form.argument === undefined ? undefined : (rest[0] as string);
      const { idempotencyKey, ...options } = command.opts<Record<string, string>>();
      const body = { ...form.body?.(given ?? ''), ...options };
      const path = ticketPath(typed, `/commands/${name}`);
      const answered = await api(command).post<OutcomeAnswer>(path, body, idempotencyKey);
      output.answer(answered.body, () => outcomeLines(`${name} ${ticketId(typed)}`, answered.body));
    });
}
