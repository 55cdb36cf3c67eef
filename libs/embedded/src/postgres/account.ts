import { readFile } from 'node:fs/promises';

/** The user PostgreSQL runs as when we are root, which it refuses to be. */
export type Account = { name: string; uid: number; gid: number };

/** `postgres` where it exists, else `nobody`, when we are root; nothing when we are anyone else. */
export async function unprivilegedAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const found = findAccount(users, 'postgres') ?? findAccount(users, 'nobody');
  if (found === undefined) {
    throw new Error(
      'PostgreSQL refuses to run as root and there is no account "postgres" or "nobody": set DATABASE_URL or start as another user.',
    );
  }
  return found;
}

function findAccount(passwd: string, name: string): Account | undefined {
  const fields = passwd
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.split(':');
  const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])];
  return Number.isInteger(uid) && Number.isInteger(gid) && uid > 0 ? { name, uid, gid } : undefined;
}
