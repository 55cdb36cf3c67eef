import type { Command } from 'commander';
import type { Context } from '../context';
import { addForecastCommand } from './forecast';
import { addListCommand } from './list';
import { addObeyCommands } from './obey';
import { addOpenCommand } from './open';
import { addShowCommand } from './show';
import { addTimelineCommand } from './timeline';
import { addWhyCommand } from './why';

/** `stepladder ticket …`: everything a person does with tickets, over the HTTP API. */
export function addTicketCommands(program: Command, context: Context): void {
  const ticket = program.command('ticket').description('Open, read and work on tickets.');
  addOpenCommand(ticket, context);
  addListCommand(ticket, context);
  addShowCommand(ticket, context);
  addTimelineCommand(ticket, context);
  addForecastCommand(ticket, context);
  addWhyCommand(ticket, context);
  addObeyCommands(ticket, context);
}
