import {
  databaseSettings,
  loggingSettings,
  mailSettings,
  readSettings,
  temporalSettings,
  text,
  workerSettings,
  url,
} from '@stepladder/settings';
import { z } from 'zod';

const schema = z.object({
  ...temporalSettings,
  ...databaseSettings,
  ...mailSettings,
  ...loggingSettings,
  ...workerSettings,
  PUBLIC_URL: url(['http', 'https'], 'https://help.example.com')
    .optional()
    .describe('Where the console is, for links in mails'),
  INSTANCE: text('a name').default(`worker-${process.pid}`).describe('What this process is called in health and lists'),
});

export type WorkerSettings = z.output<typeof schema>;

/** What the worker reads from its environment; throws one error that names everything wrong. */
export function workerSettingsOf(env: Record<string, string | undefined>): WorkerSettings {
  return readSettings(schema, env);
}

/** The settings of this process. */
export function ownSettings(): WorkerSettings {
  return workerSettingsOf(process.env);
}
