import type { Command } from 'commander';
import { examples, type Context } from '../context';
import type { Output } from '../output/output';
import { accessFor, readCredentials } from '../settings';
import { play, type Shown } from './demo';
import { mailLines } from './mails';
import { screenOn } from './screen';

/** Where a ticket can be read further. */
type Links = { id: string; console: string; timeline: string; temporal: string | undefined };

/** `stepladder demo`: ladders climb live, an hour a second, and the mails that went out. */
export function addDemoCommand(program: Command, { output, api }: Context): void {
  program
    .command('demo')
    .description('Open a few real-looking tickets whose time runs an hour a second, and watch their ladders climb.')
    .addHelpText('after', `\nStepladder must be running (npm start).\n${examples(['demo', 'demo --json'])}`)
    .action(async (_options: object, command: Command) => {
      const kept = readCredentials();
      const client = api(command);
      const shown = await play(client, screenOn(process.stdout, output.json), kept?.mailbox || undefined);
      const links = linksOf(shown, accessFor(command.optsWithGlobals()).api, kept?.temporalUi);
      tell(output, shown, links);
    });
}

function linksOf({ tickets }: Shown, api: string, temporalUi: string | undefined): Links[] {
  return tickets.map(({ id }) => ({
    id,
    console: new URL(`/tickets/${id}`, api).href,
    timeline: new URL(`/v1/tickets/${id}/timeline`, api).href,
    temporal: temporalUi?.startsWith('http')
      ? new URL(`/namespaces/default/workflows/${id}`, temporalUi).href
      : undefined,
  }));
}

function tell(output: Output, shown: Shown, links: Links[]): void {
  output.answer({ ...shown, links }, () => [
    '',
    `The mails that went out (${shown.mails.length}):`,
    ...mailLines(shown.mails),
    '',
    'Each ticket in the console, its timeline in the API, and its workflow in Temporal:',
    ...links.flatMap(({ id, console, timeline, temporal }) => [
      `  ${id}`,
      `    ${console}`,
      `    ${timeline}`,
      ...(temporal ? [`    ${temporal}`] : []),
    ]),
    '',
    `All of it took ${Math.round(shown.tookMs / 1000)} s. Sign in to the console as \`stepladder up\` said.`,
  ]);
}
