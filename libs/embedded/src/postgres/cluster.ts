import { chown, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../run';
import type { Account } from './account';
import type { Binaries } from './binaries';

/** The superuser and the database every embedded server has. */
export const databaseName = 'stepladder';

/** The cluster wanted: which programs make it, who owns it, which password opens it. */
export type ClusterRequest = {
  pgdata: string;
  passwordFile: string;
  binaries: Binaries;
  account: Account | undefined;
  ephemeral: boolean;
  onProgress: (line: string) => void;
};

/**
 * Makes the cluster unless it is there. It is made under another name and then renamed,
 * so that an interrupted first start never looks like a cluster.
 */
export async function ensureCluster(request: ClusterRequest): Promise<void> {
  const { pgdata, binaries, account, onProgress } = request;
  const existing = await readFile(join(pgdata, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (existing !== undefined) return requireVersion(request, Number(existing));
  onProgress('Making a new PostgreSQL cluster (first start only)');
  const draft = `${pgdata}.init`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  if (account !== undefined) await chown(draft, account.uid, account.gid);
  const { code, output } = await run(join(binaries.bin, 'initdb'), initdbArguments(draft, request), { account });
  if (code !== 0) throw new Error(explain(output));
  await rename(draft, pgdata);
}

function initdbArguments(draft: string, { passwordFile, binaries, ephemeral }: ClusterRequest): string[] {
  // The builtin provider (17 and later) needs neither the host's locales nor ICU: the same order everywhere.
  const locale =
    binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C'];
  return [
    ...['-D', draft, '-U', databaseName, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    ...locale,
    ...['--data-checksums', '--no-instructions', ...(ephemeral ? ['--no-sync'] : [])],
  ];
}

function requireVersion({ pgdata, binaries }: ClusterRequest, major: number): void {
  if (major === binaries.major) return;
  throw new Error(
    `The data in ${pgdata} was made by PostgreSQL ${major}, but ${binaries.bin} is ${binaries.major}: ` +
      'move the folder away for a new start, or set DATABASE_URL to a server that has the data.',
  );
}

function explain(output: string): string {
  if (output.includes('could not look up effective user ID')) {
    return 'PostgreSQL needs a user with an entry in /etc/passwd: start as such a user, or set DATABASE_URL.';
  }
  return `initdb failed: ${output.split('\n').slice(-4).join(' | ')}`;
}
