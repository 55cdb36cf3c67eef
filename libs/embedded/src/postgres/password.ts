import { randomBytes } from 'node:crypto';
import { chown, readFile, writeFile } from 'node:fs/promises';
import type { Account } from './account';

/**
 * The database password of this data folder, made on first use.
 * Kept in a 0600 file that initdb's account can read, because it is given to initdb as a file.
 */
export async function keepPassword(file: string, account: Account | undefined): Promise<string> {
  const made = randomBytes(24).toString('base64url');
  await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  if (account !== undefined) await chown(file, account.uid, account.gid);
  return (await readFile(file, 'utf8')).trim();
}
