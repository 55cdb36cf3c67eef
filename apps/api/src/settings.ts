import {
  apiSettings,
  databaseSettings,
  loggingSettings,
  mailSettings,
  readSettings,
  temporalSettings,
  type Environment,
} from '@stepladder/settings';
import { z } from 'zod';

const schema = z.object({
  ...apiSettings,
  ...databaseSettings,
  ...temporalSettings,
  ...loggingSettings,
  // Only looked at, so that health can say whether the mail server answers.
  SMTP_URL: mailSettings.SMTP_URL.optional().describe('The mail server whose greeting health asks for'),
});

export type ApiSettings = Readonly<z.output<typeof schema>>;

/** What the API reads from an environment; throws one error that names everything wrong. */
export function apiSettingsOf(env: Environment): ApiSettings {
  return readSettings(schema, env);
}

/** The settings of this process. */
export function ownSettings(): ApiSettings {
  return apiSettingsOf(process.env);
}
