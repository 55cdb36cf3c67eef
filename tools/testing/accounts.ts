import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Access, createDataSource, type Right } from '@stepladder/read-model';
import { processesOn } from './processes';

/** Somebody who may sign in: their name is their password too. */
export type TestAccount = { name: string; person: string; rights: Right[] };

/** Makes accounts in the database of a stack. */
export async function keepAccounts(dataDir: string, accounts: TestAccount[]): Promise<void> {
  const dataSource = await createDataSource({ url: databaseOf(dataDir), poolSize: 1, connectMs: 20_000 }).initialize();
  try {
    const access = new Access(dataSource);
    for (const account of accounts) {
      await access.accounts.keep({ ...account, organisation: 'local', password: account.name });
    }
  } finally {
    await dataSource.destroy();
  }
}

function databaseOf(dataDir: string): string {
  const password = readFileSync(join(dataDir, 'postgres', 'password'), 'utf8').trim();
  const server = processesOn(dataDir).find(({ commandLine }) => /\bpostgres -D /.test(commandLine));
  const port = / -p (\d+)/.exec(server?.commandLine ?? '')?.[1];
  if (port === undefined) throw new Error('no PostgreSQL of this stack was found');
  return `postgres://stepladder:${password}@127.0.0.1:${port}/stepladder`;
}
