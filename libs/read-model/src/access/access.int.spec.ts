import { addOrganisation, ownDatabase } from '../testing/own-database';
import type { NewKey } from './api-keys';
import { Access } from './access';

const own = ownDatabase();
let access: Access;

beforeAll(async () => {
  access = new Access(own.dataSource);
  await addOrganisation(own, 'foreign');
});

const wanted: NewKey = { organisation: 'local', label: 'import', person: 'tara', rights: ['read', 'work'] };
const account = {
  organisation: 'local',
  name: 'tara',
  password: 'correct horse',
  person: 'tara-lead',
  rights: ['admin' as const],
};
const everything = async (table: string) => JSON.stringify(await own.dataSource.query(`SELECT * FROM ${table}`));

test('a key tells whose it is, and is nowhere kept in clear', async () => {
  const { id, key } = await access.keys.create(wanted);
  expect(key).toMatch(/^sl_[A-Za-z0-9_-]{43}$/);
  const { label: name, ...facts } = wanted;
  expect(await access.keys.principalOf(key)).toEqual({ ...facts, name, via: 'key', id });
  expect(await everything('api_key')).not.toContain(key);
});

test("a key that never was, has expired or was revoked is nobody's", async () => {
  const expired = await access.keys.create({ ...wanted, expiresAt: Date.now() - 1 });
  const revoked = await access.keys.create(wanted);
  expect(await access.keys.revoke('foreign', revoked.id)).toBe(false);
  expect(await access.keys.principalOf(revoked.key)).toBeDefined();
  expect(await access.keys.revoke('local', revoked.id)).toBe(true);
  for (const key of [expired.key, revoked.key, 'sl_', '']) expect(await access.keys.principalOf(key)).toBeUndefined();
});

test("a key's use is remembered, and lists show its beginning only", async () => {
  const { id, key } = await access.keys.create(wanted);
  const listed = async () => (await access.keys.list('local')).find((each) => each.id === id);
  expect(await listed()).not.toHaveProperty('lastUsedAt');
  await access.keys.principalOf(key);
  const used = await listed();
  expect(used?.lastUsedAt).toBeGreaterThan(Date.now() - 60_000);
  expect(used?.prefix).toBe(key.slice(0, 8));
  expect(JSON.stringify(used)).not.toContain(key);
  expect((await access.keys.list('foreign')).map((each) => each.id)).not.toContain(id);
});

test('a right that does not exist cannot be given', async () => {
  await expect(access.keys.create({ ...wanted, rights: ['everything' as never] })).rejects.toThrow(
    'api_key_rights_check',
  );
});

test('name and password begin a session; a wrong password, an unknown name or another organisation does not', async () => {
  const { id } = await access.accounts.keep(account);
  const signed = await access.signIn('local', account);
  const principal = { organisation: 'local', via: 'session', id, name: 'tara', person: 'tara-lead', rights: ['admin'] };
  expect(signed?.principal).toEqual(principal);
  expect(await access.sessions.principalOf(signed?.token ?? '')).toEqual(principal);
  expect(await everything('session')).not.toContain(signed?.token);
  expect(await everything('account')).not.toContain(account.password);
  expect(await access.signIn('local', { ...account, password: 'correct hors' })).toBeUndefined();
  expect(await access.signIn('local', { ...account, name: 'tar' })).toBeUndefined();
  expect(await access.signIn('foreign', account)).toBeUndefined();
});

test('a session ends by itself, by signing out, and with its account', async () => {
  await access.accounts.keep(account);
  const row = await access.accounts.withPassword('local', account.name, account.password);
  if (!row) throw new Error('the password is right');
  const begun = async (lastsMs?: number) =>
    (await access.sessions.begin(row, lastsMs === undefined ? {} : { lastsMs }))?.token ?? '';
  const [ended, left, open] = [await begun(0), await begun(), await begun()];
  await access.sessions.end(left);
  expect(await access.sessions.principalOf(ended)).toBeUndefined();
  expect(await access.sessions.principalOf(left)).toBeUndefined();
  await access.sessions.forgetEnded();
  expect(await access.sessions.principalOf(open)).toBeDefined();
  await own.dataSource.query('DELETE FROM account WHERE id = $1', [row.id]);
  expect(await access.sessions.principalOf(open)).toBeUndefined();
});

test('keeping an account again changes its password and keeps it the same account', async () => {
  const first = await access.accounts.keep(account);
  const again = await access.accounts.keep({ ...account, password: 'battery staple' });
  expect(again).toEqual(first);
  expect(await access.signIn('local', account)).toBeUndefined();
  expect(await access.signIn('local', { ...account, password: 'battery staple' })).toBeDefined();
  expect(await access.accounts.has('local', 'tara')).toBe(true);
  expect(await access.accounts.has('foreign', 'tara')).toBe(false);
});
