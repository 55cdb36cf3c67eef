import type { Command } from 'commander';
import type { TicketAnswer } from '../api/answers';
import type { ExplanationAnswer } from '../api/outlook-answers';
import { examples, type Context } from '../context';
import { refused } from '../failure';
import { ticketId, ticketPath } from './ticket-id';

/** `ticket why`: why a clock is due when it is, stretch by stretch. */
export function addWhyCommand(ticket: Command, { output, api }: Context): void {
  ticket
    .command('why <ticket> [clock]')
    .description(
      'Tell why a clock is due when it is: what counted, what did not, and by which rule. All clocks unless one is named.',
    )
    .addHelpText(
      'after',
      examples(['ticket why local-1001', 'ticket why 1001 first-line-day', 'ticket why 1001 age --json']),
    )
    .action(async (typed: string, named: string | undefined, _options: object, command: Command) => {
      const client = api(command);
      const explain = (clock: string) =>
        client.get<ExplanationAnswer>(ticketPath(typed, `/clocks/${encodeURIComponent(clock)}/explain`));
      if (named !== undefined) {
        const explained = await explain(named);
        return output.answer(explained, () => explained.inWords);
      }
      const { clocks = [] } = await client.get<TicketAnswer>(ticketPath(typed));
      if (clocks.length === 0) throw refused(`${ticketId(typed)} has no clock yet: ask again in a moment.`);
      const all = await Promise.all(clocks.map(({ clock }) => explain(clock)));
      output.answer({ clocks: all }, () => all.flatMap(({ inWords }, i) => [...(i === 0 ? [] : ['']), ...inWords]));
    });
}
