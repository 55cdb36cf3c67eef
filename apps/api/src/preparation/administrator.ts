import { randomBytes } from 'node:crypto';
import { Access, accessRoles, Directory, type DataSource } from '@stepladder/read-model';

const name = 'admin';

/** The local administrator; secrets only when they were made just now, for they cannot be read again. */
export type Administrator = { name: string; password?: string; apiKey?: string };

/** Makes sure that there is an administrator with an API key; `renew` makes new secrets although there are some. */
export async function ensureAdministrator(
  dataSource: DataSource,
  organisation: string,
  renew = false,
): Promise<Administrator> {
  const access = new Access(dataSource);
  const directory = new Directory(dataSource);
  if (!(await directory.person(organisation, name))) {
    await directory.keep(organisation, { id: name, name: 'Administrator', email: 'admin@example.org', kind: 'staff' });
  }
  const owner = { organisation, person: name, rights: accessRoles.admin };
  const hasAccount = !renew && (await access.accounts.has(organisation, name));
  const password = randomBytes(12).toString('base64url');
  if (!hasAccount) await access.accounts.keep({ ...owner, name, password });
  const hasKey = !renew && (await access.keys.list(organisation)).length > 0;
  const made = hasKey ? undefined : await access.keys.create({ ...owner, label: renew ? 'renewed key' : 'first key' });
  return { name, ...(hasAccount ? {} : { password }), ...(made ? { apiKey: made.key } : {}) };
}

/** Makes sure of the organisation; its first ticket is number 1001. */
export async function ensureOrganisation(dataSource: DataSource, organisation: string): Promise<void> {
  await dataSource.query(
    'INSERT INTO organisation (id, label, last_number) VALUES ($1, $2, 1000) ON CONFLICT (id) DO NOTHING',
    [organisation, organisation.charAt(0).toUpperCase() + organisation.slice(1)],
  );
}
