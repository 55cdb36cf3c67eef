import { chmod, rename, writeFile } from 'node:fs/promises';
import { credentialsFile, readCredentials, type Credentials } from '../settings';
import type { Bootstrapped } from './bootstrap';

/** Where the four things a person opens are. */
export type Places = Pick<Credentials, 'api' | 'console' | 'temporalUi' | 'mailbox'>;

/**
 * Keeps addresses and sign-in in a 0600 file of the data folder, so that a later start can show them and the command line
 * finds the stack. Secrets made just now replace the kept ones.
 */
export async function keepCredentials(
  dataDir: string,
  places: Places,
  { name, password, apiKey }: Bootstrapped,
): Promise<Credentials> {
  const kept = readCredentials(dataDir);
  const credentials: Credentials = {
    ...places,
    name,
    password: password ?? kept?.password ?? '',
    apiKey: apiKey ?? kept?.apiKey ?? '',
  };
  const file = credentialsFile(dataDir);
  await writeFile(`${file}.new`, `${JSON.stringify(credentials, undefined, 2)}\n`, { mode: 0o600 });
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
  return credentials;
}
