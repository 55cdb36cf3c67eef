import { addOrganisation, ownDatabase } from '../testing/own-database';
import { Directory } from '../directory/directory';
import { PeopleDesk } from '../directory/people-desk';
import { Access } from './access';
import { AccountDesk, type OneTimePassword } from './account-desk';
import type { AccessRole } from './access-roles';

const own = ownDatabase();
const doing = { organisation: 'local', actor: 'boss' };
let access: Access;
let desk: AccountDesk;
let last = 0;

beforeAll(async () => {
  [access, desk] = [new Access(own.dataSource), new AccountDesk(own.dataSource)];
  await addOrganisation(own, 'foreign');
});
beforeEach(() => own.dataSource.query('DELETE FROM account'));

/** Somebody new with a one-time password. */
async function given(role: AccessRole): Promise<OneTimePassword & { name: string }> {
  const name = `person-${(last += 1)}`;
  await new Directory(own.dataSource).keep('local', { id: name, name, email: `${name}@example.org`, kind: 'staff' });
  const made = await desk.give(doing, { person: name, name, access: role });
  if (typeof made === 'string') throw new Error(made);
  return { ...made, name };
}

/** The same, with a password of their own by now. */
async function settled(role: AccessRole): Promise<{ id: string; name: string }> {
  const { id, name, password } = await given(role);
  const change = { current: password, next: `${name} by choice` };
  expect(await access.accounts.changePassword({ organisation: 'local', id }, change)).toBe(true);
  return { id, name };
}

const signIn = (name: string, password = `${name} by choice`) => access.signIn('local', { name, password });

test('a one-time password opens nothing but the choice of one’s own, and is worth nothing afterwards', async () => {
  const { id, name, password } = await given('agent');
  expect(password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  expect((await signIn(name, password))?.principal).toMatchObject({ rights: [], choosesPassword: true });
  await access.accounts.changePassword({ organisation: 'local', id }, { current: password, next: 'my own words' });
  expect(await signIn(name, password)).toBeUndefined();
  const principal = (await signIn(name, 'my own words'))?.principal;
  expect(principal).toMatchObject({ rights: ['read', 'work'], person: name });
  expect(principal).not.toHaveProperty('choosesPassword');
  const rows = JSON.stringify(await own.dataSource.query('SELECT * FROM account, audit'));
  expect(rows).not.toContain(password);
});

test('a one-time password that has run out neither signs in nor can be changed', async () => {
  const { id, name, password } = await given('agent');
  await own.dataSource.query(`UPDATE account SET one_time_until = clock_timestamp() - interval '1 second'`);
  expect(await signIn(name, password)).toBeUndefined();
  const change = { current: password, next: 'my own words' };
  expect(await access.accounts.changePassword({ organisation: 'local', id }, change)).toBe(false);
});

test('a disabled account lets nobody in, by browser or key, and lets them in again when it is enabled', async () => {
  const { id, name } = await settled('agent');
  await settled('admin');
  const { token } = (await signIn(name)) ?? { token: '' };
  const { key } = await access.keys.create({ organisation: 'local', label: 'k', person: name, rights: ['read'] });
  expect(await desk.change(doing, id, { active: false })).toBe('changed');
  expect(await access.sessions.principalOf(token)).toBeUndefined();
  expect(await access.keys.principalOf(key)).toBeUndefined();
  expect(await signIn(name)).toBeUndefined();
  expect(await desk.change(doing, id, { active: true })).toBe('changed');
  expect(await access.keys.principalOf(key)).toBeDefined();
  expect(await signIn(name)).toBeDefined();
});

test('a key sleeps while its person has fewer rights than it, and signed-in browsers have the new rights at once', async () => {
  const { id, name } = await settled('admin');
  await settled('admin');
  const { token } = (await signIn(name)) ?? { token: '' };
  const { key } = await access.keys.create({ organisation: 'local', label: 'k', person: name, rights: ['act-for'] });
  await desk.change(doing, id, { access: 'agent' });
  expect(await access.keys.principalOf(key)).toBeUndefined();
  expect(await access.sessions.principalOf(token)).toMatchObject({ rights: ['read', 'work'] });
  await desk.change(doing, id, { access: 'lead' });
  expect(await access.keys.principalOf(key)).toMatchObject({ rights: ['act-for'] });
});

test('of two administrators who demote each other at once one stays', async () => {
  const [ann, bea] = [await settled('admin'), await settled('admin')];
  const demoted = [ann, bea].map(({ id }) => desk.change(doing, id, { access: 'reader' }));
  expect((await Promise.all(demoted)).sort()).toEqual(['changed', 'last-admin']);
  const admins = (await desk.list('local')).filter(({ rights }) => rights.includes('admin'));
  expect(admins).toHaveLength(1);
});

test('of two administrators one of whom is deactivated and the other disabled at once one stays', async () => {
  const [ann, bea] = [await settled('admin'), await settled('admin')];
  const people = new PeopleDesk(own.dataSource);
  const done = [people.change(doing, ann.name, { active: false }), desk.change(doing, bea.id, { active: false })];
  expect((await Promise.all(done)).sort()).toEqual(['changed', 'last-admin']);
});

test('somebody who has not chosen a password yet is no administrator to rely on', async () => {
  const sure = await settled('admin');
  const newcomer = await given('admin');
  expect(await desk.change(doing, sure.id, { access: 'lead' })).toBe('last-admin');
  expect(await desk.change(doing, newcomer.id, { access: 'lead' })).toBe('changed');
});

test('a sign-in that was under way when the password was reset or the account disabled begins no session', async () => {
  const { id, name } = await settled('agent');
  const before = await access.accounts.withPassword('local', name, `${name} by choice`);
  if (!before) throw new Error('the password is right');
  await desk.reset(doing, id);
  expect(await access.sessions.begin(before)).toBeUndefined();
  const after = await own.dataSource.query('SELECT password_hash FROM account WHERE id = $1', [id]);
  await desk.change(doing, id, { active: false });
  expect(await access.sessions.begin({ ...before, passwordHash: after[0].password_hash })).toBeUndefined();
});

test('a reset ends every session and gives another one-time password; a sign-out ends the sessions alone', async () => {
  const { id, name } = await settled('agent');
  const [first, second] = [await signIn(name), await signIn(name)];
  expect(await desk.list('local', id)).toMatchObject([{ name, sessions: 2 }]);
  expect(await desk.signOut(doing, id)).toBe(2);
  for (const each of [first, second]) expect(await access.sessions.principalOf(each?.token ?? '')).toBeUndefined();
  expect(await signIn(name)).toBeDefined();
  const reset = await desk.reset(doing, id);
  if (reset === 'not-there') throw new Error(reset);
  expect(await desk.list('local', id)).toMatchObject([{ sessions: 0, oneTimeUntilAt: reset.untilAt }]);
  expect(await signIn(name)).toBeUndefined();
  expect((await signIn(name, reset.password))?.principal).toMatchObject({ choosesPassword: true });
});

test('nobody outside the staff, gone, unknown, with an account already or by a taken name is given one', async () => {
  const { name } = await given('reader');
  const directory = new Directory(own.dataSource);
  const asker = await directory.requesterFor('local', { name: 'Rob', email: 'rob@example.org' });
  await directory.keep('local', { id: 'gone', name: 'Gone', email: 'gone@example.org', kind: 'staff' });
  await new PeopleDesk(own.dataSource).change(doing, 'gone', { active: false });
  await directory.keep('local', { id: 'new', name: 'New', email: 'new@example.org', kind: 'staff' });
  const give = (person: string, as = person) => desk.give(doing, { person, name: as, access: 'reader' });
  expect(await give(asker.id)).toBe('not-staff');
  expect(await give('gone')).toBe('deactivated');
  expect(await give('nobody')).toBe('no-such-person');
  expect(await give(name, 'another-name')).toBe('has-account');
  expect(await give('new', name)).toBe('name-taken');
});

test('an account is each organisation’s own', async () => {
  const { id } = await settled('agent');
  const foreign = { organisation: 'foreign', actor: 'boss' };
  expect(await desk.list('foreign')).toEqual([]);
  expect(await desk.change(foreign, id, { active: false })).toBe('not-there');
  expect(await desk.reset(foreign, id)).toBe('not-there');
  expect(await desk.signOut(foreign, id)).toBe('not-there');
});
