import { join } from 'node:path';
import type { Environment } from '@stepladder/settings';
import { readCredentials } from '../settings';
import type { Addresses } from './embedded-parts';
import { startNode } from './node-process';
import type { Part } from './part';
import { checkout, type UpSettings } from './up-settings';

/** The variables by which API, worker and the step before them find everything. */
export function appEnvironment({ env, policiesDir }: UpSettings, addresses: Addresses, port: number): Environment {
  return {
    ...env,
    PORT: String(port),
    DATABASE_URL: addresses.databaseUrl,
    TEMPORAL_ADDRESS: addresses.temporalAddress,
    SMTP_URL: addresses.smtpUrl,
    POLICIES_DIR: policiesDir,
    TEMPORAL_UI_URL: addresses.temporalUiUrl,
    MAILBOX_URL: addresses.mailboxUrl,
    API_DOCS: env['API_DOCS'] ?? 'true',
    PUBLIC_URL: env['PUBLIC_URL'] ?? `http://127.0.0.1:${port}`,
  };
}

/** A sign-in that was lost with its file is made anew, but never on a database that others use too. */
export function preparationEnvironment({ databaseUrl, dataDir }: UpSettings, env: Environment): Environment {
  const isLost = databaseUrl === undefined && readCredentials(dataDir) === undefined;
  return isLost ? { ...env, RENEW_ADMIN: 'true' } : env;
}

/** API and console, as a process. */
export function apiPart({ dataDir }: UpSettings, env: Environment): Part {
  return appPart('the API', join(checkout, 'apps/api/dist/main.js'), join(dataDir, 'logs', 'api.log'), env);
}

/** The process that carries tickets on. */
export function workerPart({ dataDir }: UpSettings, env: Environment): Part {
  return appPart('the worker', join(checkout, 'apps/worker/dist/main.js'), join(dataDir, 'logs', 'worker.log'), env);
}

function appPart(name: string, script: string, logFile: string, env: Environment): Part {
  return { name, logFile, start: () => startNode({ name, script, env, logFile }) };
}
