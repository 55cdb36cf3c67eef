import type { Command } from 'commander';
import type { TicketAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { table } from '../output/table';
import { localZone, relativeText, timeText } from '../output/time-text';
import { statusText, ticketNow } from './ticket-text';

type Page = { tickets: TicketAnswer[]; next?: string | null };

/** `ticket list`: the queue, what is due first at the top. */
export function addListCommand(ticket: Command, { output, api }: Context): void {
  ticket
    .command('list')
    .description('List tickets, those due first at the top, or the most urgent.')
    .option(
      '--status <status>',
      'received, open, in-progress, awaiting, project, testing, resolved, closed or cancelled',
    )
    .option('--tier <rung>', 'on this tier')
    .option('--queue <rung>', 'that the people of this rung see: on it, and on those it watches over')
    .option('--priority <id>', 'of this priority')
    .option('--plan <id>', 'under this contract')
    .option('--region <id>', 'of customers there')
    .option('--category <id>', 'of this kind')
    .option('--area <id>', 'about this product or service')
    .option('--policy <id>', 'under this policy')
    .option('--holder <person>', 'held by this person')
    .option('--overdue', 'whose next due instant has passed')
    .option('--q <words>', 'with these words')
    .option(
      '--sort <order>',
      'next-due (breached first, then by next breach) or urgency (by the priorities of its policy)',
    )
    .option('--limit <n>', 'so many at once')
    .option('--cursor <cursor>', 'go on where an earlier list ended')
    .addHelpText(
      'after',
      examples([
        'ticket list --status awaiting',
        'ticket list --holder tara-lead --overdue',
        'ticket list --queue third-line --sort urgency',
        'ticket list --policy webbee --json',
      ]),
    )
    .action(async (options: Record<string, string | true>, command: Command) => {
      const query = new URLSearchParams(
        Object.entries(options).map(([name, value]): [string, string] => [name, String(value)]),
      );
      const page = await api(command).get<Page>(`/v1/tickets?${query.toString()}`);
      output.answer(page, () => listLines(page));
    });
}

function listLines({ tickets, next }: Page): string[] {
  if (tickets.length === 0) return ['No tickets.'];
  const more = next ? ['', `More: stepladder ticket list … --cursor ${next}`] : [];
  return [
    ...table(
      ['TICKET', 'PRIORITY', 'STATUS', 'TIER', 'HOLDER', `NEXT DUE (${localZone()})`, '', 'SUBJECT'],
      tickets.map(row),
    ),
    ...more,
  ];
}

function row(ticket: TicketAnswer): string[] {
  const { id, priority, tier, holder, nextDueAt, nextDue, subject } = ticket;
  const dueAt = nextDueAt ? Date.parse(nextDueAt) : undefined;
  const due = dueAt === undefined ? '' : `${timeText(dueAt)} ${relativeText(dueAt, ticketNow(ticket))}`;
  return [
    id,
    priority,
    statusText(ticket),
    tier ?? '',
    (holder ?? []).join(', '),
    due,
    (nextDue ?? '').slice(0, 60),
    subject.slice(0, 50),
  ];
}
