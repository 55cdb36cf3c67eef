import { Command } from 'commander';
import { addAccountCommands } from './account/account-commands';
import { contextOf } from './context';
import { addCalendarCommand } from './calendar/calendar-command';
import { addDemoCommand } from './demo/demo-command';
import { addImportCommand } from './import/import-command';
import type { Output } from './output/output';
import { addPeopleCommands } from './people/people-commands';
import { addPolicyCommands } from './policy/policy-commands';
import { addSimulateCommand } from './simulate/simulate-command';
import { addCommandCommand } from './ticket/command-show';
import { addTicketCommands } from './ticket/ticket-commands';
import { addTimeCommand } from './time/time-command';
import { addUpCommand } from './up/up-command';

const afterHelp = `
Exit codes: 0 done, 1 refused or failed, 2 wrong command line, 3 Stepladder does not answer.

Examples:
  $ stepladder up                                   start everything on this machine
  $ stepladder demo                                 see ladders climb in a minute
  $ stepladder ticket list --overdue                what is late
  $ stepladder ticket show local-1001 --json        one ticket, for a script
  $ stepladder simulate webbee "Left alone"          what a policy does, without a server
  $ stepladder policy test policies/*.yaml          whether policies do what their tests say
  $ stepladder time add 8h --help                   when 8 hours of opening hours have passed`;

/** The whole command line; `--api`, `--key` and `--json` may stand anywhere in it. */
export function programFor(output: Output): Command {
  const program = new Command('stepladder')
    .description('Durable ticket escalation: open tickets, watch ladders climb, tell people.')
    .option('--json', 'print JSON on standard output, everything else on standard error')
    .option('--api <url>', 'where Stepladder is (else STEPLADDER_API, else the one started on this machine)')
    .option('--key <key>', 'API key (else STEPLADDER_API_KEY, else the one kept by `stepladder up`)')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .addHelpText('after', afterHelp);
  const context = contextOf(output);
  addUpCommand(program, context);
  addDemoCommand(program, context);
  addImportCommand(program, context);
  addTicketCommands(program, context);
  addCommandCommand(program, context);
  addPeopleCommands(program, context);
  addAccountCommands(program, context);
  addSimulateCommand(program, context);
  addPolicyCommands(program, context);
  addTimeCommand(program, context);
  addCalendarCommand(program, context);
  return program;
}
