import type { Command } from 'commander';
import type { TicketAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { clockTable, ticketFacts } from './ticket-text';
import { ticketPath } from './ticket-id';

/** `ticket show`: one ticket with its clocks. */
export function addShowCommand(ticket: Command, { output, api }: Context): void {
  ticket
    .command('show <ticket>')
    .description('Show one ticket: who holds it, its clocks, and what comes next.')
    .addHelpText('after', examples(['ticket show local-1001', 'ticket show 1001 --json']))
    .action(async (typed: string, _options: object, command: Command) => {
      const shown = await api(command).get<TicketAnswer>(ticketPath(typed));
      output.answer(shown, () => [...ticketFacts(shown), ...clockTable(shown)]);
    });
}
