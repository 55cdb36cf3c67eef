import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Exit } from '@stepladder/embedded';
import type { Ports } from '@stepladder/settings';
import type { Credentials } from '../settings';
import { apiPart, appEnvironment, preparationEnvironment, workerPart } from './app-parts';
import { bootstrap } from './bootstrap';
import { keepCredentials } from './credentials';
import { makeDataDir, takeDataDir } from './data-dir';
import { mailboxPart, postgresPart, temporalPart, type Addresses } from './embedded-parts';
import { healthy } from './health';
import { lastSentence } from './node-process';
import type { Part } from './part';
import { choosePorts } from './ports';
import { Supervisor, type Say } from './supervisor';
import type { UpSettings } from './up-settings';

/** How long a stop waits for a start that is under way; what takes longer, such as a download, ends with this process. */
const startingMs = 15_000;
const stopOrder = ['the API', 'the worker', 'the mailbox', 'Temporal', 'PostgreSQL'];

/** What is known once everything is up. */
export type Started = { credentials: Credentials; addresses: Addresses };

/** The whole stack; `stop` ends it in order, `kill` at once. Both may be called while it is still starting. */
export type Stack = { started: Promise<Started>; stop(): Promise<void>; kill(): void };

/** Starts everything on this machine. `started` fails with one sentence, and then nothing is left running. */
export function startStack(settings: UpSettings, say: Say): Stack {
  const supervisor = new Supervisor(say, settings.restart);
  const givenUp = new AbortController();
  let giveBack = async (): Promise<void> => undefined;
  const stop = async (): Promise<void> => {
    givenUp.abort();
    await supervisor.stop(stopOrder);
    await giveBack();
  };
  const start = async (): Promise<Started> => {
    const ports = await choosePorts(settings);
    await makeDataDir(settings.dataDir);
    giveBack = await takeDataDir(settings.dataDir);
    say(`Data in ${settings.dataDir}, logs in ${join(settings.dataDir, 'logs')}`);
    const addresses = await startServers(settings, ports, supervisor, say);
    const credentials = await startApps({ settings, ports, addresses, supervisor, say, givenUp: givenUp.signal });
    return { credentials, addresses };
  };
  const starting = start();
  const started = starting.catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const stopWhatIsStarting = async (): Promise<void> => {
    await stop();
    // A part that comes up only now is stopped by the supervisor; who leaves before would leave it behind.
    const quiet = Promise.allSettled([starting, supervisor.quiet()]);
    await Promise.race([quiet, setTimeout(startingMs, undefined, { ref: false })]);
  };
  return { started, stop: stopWhatIsStarting, kill: () => supervisor.kill() };
}

async function startServers(settings: UpSettings, ports: Ports, supervisor: Supervisor, say: Say): Promise<Addresses> {
  const postgres = postgresPart(settings, ports, say);
  const parts: Part[] = [
    ...(settings.databaseUrl === undefined ? [postgres] : []),
    ...(settings.temporalAddress === undefined ? [temporalPart(settings, ports, say)] : []),
    ...(settings.smtpUrl === undefined ? [mailboxPart(settings, ports)] : []),
  ];
  // All of them come to an end before the first failure is told: what started late must be stopped too.
  const ends = await Promise.allSettled(
    parts.map(async (part) => {
      await supervisor.start(part);
      say(`${capital(part.name)} is up`);
    }),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const own = settings.smtpUrl === undefined;
  return {
    databaseUrl: settings.databaseUrl ?? postgres.url(),
    temporalAddress: settings.temporalAddress ?? `127.0.0.1:${ports.TEMPORAL_PORT}`,
    temporalUiUrl:
      settings.temporalUiUrl ?? (settings.temporalAddress ? undefined : `http://127.0.0.1:${ports.TEMPORAL_UI_PORT}`),
    smtpUrl: settings.smtpUrl ?? `smtp://127.0.0.1:${ports.SMTP_PORT}`,
    mailboxUrl: settings.mailboxUrl ?? (own ? `http://127.0.0.1:${ports.MAILBOX_PORT}` : undefined),
  };
}

type Starting = {
  settings: UpSettings;
  ports: Ports;
  addresses: Addresses;
  supervisor: Supervisor;
  say: Say;
  givenUp: AbortSignal;
};

async function startApps({ settings, ports, addresses, supervisor, say, givenUp }: Starting): Promise<Credentials> {
  const env = appEnvironment(settings, addresses, ports.PORT);
  givenUp.throwIfAborted();
  const admin = await bootstrap(
    preparationEnvironment(settings, env),
    join(settings.dataDir, 'logs', 'bootstrap.log'),
    givenUp,
  );
  say('Database and policies are ready');
  givenUp.throwIfAborted();
  const api = `http://127.0.0.1:${ports.PORT}`;
  let isEarly = true;
  const died = new Promise<never>((_resolve, reject) => {
    for (const part of [apiPart(settings, env), workerPart(settings, env)]) {
      const ended = ({ code, lastWords }: Exit): void =>
        reject(
          new Error(
            `${capital(part.name)} did not start: ${lastSentence(lastWords) || `exit code ${code}`} Log: ${part.logFile}`,
          ),
        );
      supervisor.start(part, { isEarly: () => isEarly, ended }).catch(reject);
    }
  });
  await Promise.race([healthy(api, givenUp), died]);
  isEarly = false;
  say('API and worker are up');
  const places = {
    api,
    console: api,
    temporalUi: addresses.temporalUiUrl ?? addresses.temporalAddress,
    mailbox: addresses.mailboxUrl ?? '',
  };
  return keepCredentials(settings.dataDir, places, admin);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
