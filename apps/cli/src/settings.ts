import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Access } from './api/api-client';
import { misused } from './failure';

/** What the launcher keeps for the people and programs of this machine (a 0600 file in the data folder). */
export type Credentials = {
  api: string;
  console: string;
  temporalUi: string;
  mailbox: string;
  name: string;
  password: string;
  apiKey: string;
};

/** The environment as the command line was started with. */
export const environment = (): Record<string, string | undefined> => ({ ...process.env });

/** Where the launcher keeps everything: DATA_DIR, else /var/lib/stepladder for root and ./.data for anybody else. */
export function dataDirOf(env = environment()): string {
  if (env['DATA_DIR']) return env['DATA_DIR'];
  return process.getuid?.() === 0 ? '/var/lib/stepladder' : './.data';
}

export const credentialsFile = (dataDir: string): string => join(dataDir, 'credentials.json');

/** What the launcher wrote down at its last start; nothing when it never ran or is somebody else's. */
export function readCredentials(dataDir = dataDirOf()): Credentials | undefined {
  try {
    return JSON.parse(readFileSync(credentialsFile(dataDir), 'utf8')) as Credentials;
  } catch {
    return undefined;
  }
}

/** Where the API is and by which key: the options, else the environment, else what the launcher wrote down. */
export function accessFor(options: { api?: string; key?: string }): Access {
  const env = environment();
  const kept = readCredentials();
  const api = options.api ?? env['STEPLADDER_API'] ?? kept?.api;
  const key = options.key ?? env['STEPLADDER_API_KEY'] ?? kept?.apiKey;
  if (api === undefined) {
    throw misused('Where is Stepladder? Start it with `npm start`, or say where it runs with --api or STEPLADDER_API.');
  }
  if (!URL.canParse(api)) throw misused(`${api} is no address: write it like http://127.0.0.1:3100.`);
  if (key === undefined) {
    throw misused(
      `No API key for ${api}: pass one with --key or STEPLADDER_API_KEY (\`npm start\` writes one to ${credentialsFile(dataDirOf())}).`,
    );
  }
  return { api, key };
}
