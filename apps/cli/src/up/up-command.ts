import type { Command } from 'commander';
import { examples, type Context } from '../context';
import type { Output } from '../output/output';
import type { Credentials } from '../settings';
import type { Stack } from './up';

const about = `
Everything is embedded unless its address is given: TEMPORAL_ADDRESS (and TEMPORAL_UI_URL), DATABASE_URL,
SMTP_URL (and MAILBOX_URL). Ports: PORT 3100, TEMPORAL_PORT 7233, TEMPORAL_UI_PORT 8233, POSTGRES_PORT 5433,
SMTP_PORT 2525, MAILBOX_PORT 8025; PORT=0 takes free ones for all that are not set. Data: DATA_DIR
(/var/lib/stepladder for root, .data in the checkout for anybody else). RESTART=off leaves a part that dies down.
Ctrl-C stops all of it in order; a second Ctrl-C at once.`;

/** `stepladder up`: the whole stack on this machine, until Ctrl-C. */
export function addUpCommand(program: Command, { output }: Context): void {
  program
    .command('up')
    .description('Start everything on this machine and keep it running (npm start).')
    .addHelpText('after', `${about}\n${examples(['up'])}\n  $ PORT=0 DATA_DIR=/tmp/trial stepladder up`)
    .action(() => up(output));
}

async function up(output: Output): Promise<void> {
  // Loaded only here: the servers' libraries would make every other command a second slower.
  const [{ startStack }, { upSettings }] = await Promise.all([import('./up.js'), import('./up-settings.js')]);
  const settings = upSettings();
  const beganAt = performance.now();
  const say = (line: string): void =>
    output.complain(`[${((performance.now() - beganAt) / 1000).toFixed(1).padStart(5)} s] ${line}`);
  const stack = startStack(settings, say);
  const stopped = stopsOnSignals(stack, say);
  const outcome = await Promise.race([stack.started, stopped]);
  if (outcome === 'stopped') return;
  const { credentials } = outcome;
  output.answer(credentials, () => readyLines(credentials, settings.dataDir));
  await stopped;
}

/** npm hands on the Ctrl-C that the terminal has already sent us: what comes as soon as this is the same one. */
const sameSignalMs = 1_000;

/** Resolves when a signal has ended everything; a second one ends it at once and us with it. */
function stopsOnSignals(stack: Stack, say: (line: string) => void): Promise<'stopped'> {
  return new Promise((resolve) => {
    let askedAtMs: number | undefined;
    const hear = (signal: NodeJS.Signals): void => {
      if (askedAtMs !== undefined) {
        if (performance.now() - askedAtMs < sameSignalMs) return;
        stack.kill();
        process.exit(1);
      }
      askedAtMs = performance.now();
      say(`Stopping (${signal}); once more stops at once`);
      stack.started.catch(() => undefined);
      void stack.stop().then(() => {
        say('Stopped');
        resolve('stopped');
      });
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
  });
}

function readyLines(
  { api, console, temporalUi, mailbox, name, password, apiKey }: Credentials,
  dataDir: string,
): string[] {
  return [
    `Stepladder is ready: console=${console} api=${api} temporal=${temporalUi} mailbox=${mailbox || 'none'}`,
    '',
    `Sign in to the console as ${name} with the password ${password} (kept in ${dataDir}/credentials.json)`,
    '',
    'Try it:',
    '  npm run demo',
    `  curl -s ${api}/v1/tickets -H 'Authorization: Bearer ${apiKey}' -H 'Content-Type: application/json' \\`,
    `    -d '{"policy":"webbee","priority":"critical","subject":"The shop is down","requester":{"name":"Ann Example","email":"ann@example.org"}}'`,
    '',
    'Ctrl-C stops everything.',
  ];
}
