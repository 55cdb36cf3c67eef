import { resolve } from 'node:path';
import {
  databaseSettings,
  embeddedSettings,
  loggingSettings,
  mailSettings,
  oneOf,
  portsOf,
  readSettings,
  temporalSettings,
  text,
  url,
  type Environment,
  type Ports,
} from '@stepladder/settings';
import { z } from 'zod';
import { dataDirOf } from '../settings';

const schema = z.object({
  ...embeddedSettings,
  ...loggingSettings,
  TEMPORAL_ADDRESS: temporalSettings.TEMPORAL_ADDRESS.optional(),
  TEMPORAL_UI_URL: temporalSettings.TEMPORAL_UI_URL,
  TEMPORAL_SYSTEM_NAMESPACE: temporalSettings.TEMPORAL_SYSTEM_NAMESPACE,
  DATABASE_URL: databaseSettings.DATABASE_URL.optional(),
  SMTP_URL: mailSettings.SMTP_URL.optional(),
  MAILBOX_URL: url(['http', 'https'], 'http://127.0.0.1:8025')
    .optional()
    .describe('The page on which mail sent to SMTP_URL can be read'),
  POLICIES_DIR: text('a folder of policy files')
    .optional()
    .describe('The policies to publish; those in policies/ unless set'),
  RESTART: oneOf(['on', 'off']).default('on').describe('Whether a part that dies is started again'),
});

/** How `stepladder up` was asked to run. Parts given by their address are not started. */
export type UpSettings = {
  ports: Ports;
  dataDir: string;
  policiesDir: string;
  restart: boolean;
  systemNamespace: string;
  temporalAddress: string | undefined;
  temporalUiUrl: string | undefined;
  databaseUrl: string | undefined;
  smtpUrl: string | undefined;
  mailboxUrl: string | undefined;
  /** For a trial: everything in memory, no web page of Temporal, and time that can be skipped. */
  trial: boolean;
  /** All variables, for the children. */
  env: Environment;
};

/** Reads the launcher's settings; throws one error that names everything wrong. */
export function upSettings(env: Environment = process.env): UpSettings {
  const read = readSettings(schema, env);
  return {
    ports: portsOf(read),
    dataDir: resolve(dataDirOf(env)),
    policiesDir: resolve(read.POLICIES_DIR ?? `${checkout}/policies`),
    restart: read.RESTART === 'on',
    systemNamespace: read.TEMPORAL_SYSTEM_NAMESPACE,
    temporalAddress: read.TEMPORAL_ADDRESS,
    temporalUiUrl: read.TEMPORAL_UI_URL,
    databaseUrl: read.DATABASE_URL,
    smtpUrl: read.SMTP_URL,
    mailboxUrl: read.MAILBOX_URL,
    trial: false,
    env,
  };
}

/** A stack of its own on free ports for the import's skipped time; nothing of it outlives the process. */
export function trialSettings(dataDir: string, env: Environment = process.env): UpSettings {
  const parts = ['TEMPORAL_ADDRESS', 'TEMPORAL_UI_URL', 'DATABASE_URL', 'SMTP_URL', 'MAILBOX_URL', 'TASK_QUEUE'];
  const ports = Object.keys(portsOf({}));
  const own = Object.fromEntries(
    Object.entries(env).filter(([name]) => !parts.includes(name) && !ports.includes(name)),
  );
  const trial = {
    ...own,
    PORT: '0',
    DATA_DIR: dataDir,
    RESTART: 'off',
    REQUESTS_PER_MINUTE: '999999',
    LOG_LEVEL: 'warn',
  };
  return { ...upSettings(trial), trial: true };
}

/** The checkout this program was built in. */
export const checkout = resolve(__dirname, '../../../..');
