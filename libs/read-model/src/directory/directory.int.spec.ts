import { addOrganisation, ownDatabase } from '../testing/own-database';
import { Directory } from './directory';
import type { Language } from '@stepladder/domain';
import { PeopleDesk } from './people-desk';
import { PolicyShelf } from './policy-shelf';

const own = ownDatabase();
let directory: Directory;
let shelf: PolicyShelf;

beforeAll(async () => {
  directory = new Directory(own.dataSource);
  shelf = new PolicyShelf(own.dataSource);
  await addOrganisation(own, 'foreign');
});

/** Has somebody told in another language, as an administrator does; who they are afterwards. */
async function speak(organisation: string, id: string, language: Language | null) {
  await new PeopleDesk(own.dataSource).change({ organisation, actor: 'admin' }, id, { language });
  return directory.person(organisation, id);
}

const rob = { name: 'Rob', email: 'Rob@Client.example.org' };
const people = [
  { id: 'tara', name: 'Tara Nair', email: 'tara@example.org' },
  { id: 'dan', name: 'Dan Kapoor', email: 'dan@example.org' },
];

test('an address is one requester whatever its capitals, also when asked for at once', async () => {
  const asked = [rob, { ...rob, email: ' rob@client.example.org' }, { ...rob, email: 'ROB@CLIENT.EXAMPLE.ORG' }];
  const known = await Promise.all(asked.map((each) => directory.requesterFor('local', each)));
  expect(new Set(known.map(({ id }) => id)).size).toBe(1);
  expect(known[0]).toMatchObject({ name: 'Rob', email: 'rob@client.example.org', kind: 'requester' });
  expect((await directory.requesterFor('foreign', rob)).id).not.toBe(known[0]?.id);
});

test('a requester who comes by another name is known by it from now on', async () => {
  const { id } = await directory.requesterFor('local', rob);
  await directory.requesterFor('local', { ...rob, name: 'Robert' });
  expect(await directory.person('local', id)).toMatchObject({ id, name: 'Robert' });
  expect(await directory.person('foreign', id)).toBeUndefined();
});

test('a language that was said is kept when somebody comes again without saying one', async () => {
  const hans = { name: 'Hans', email: 'hans@client.example.org' };
  const { id } = await directory.requesterFor('local', { ...hans, language: 'de' });
  expect(await directory.requesterFor('local', hans)).toMatchObject({ id, language: 'de' });
  expect(await directory.requesterFor('local', { ...hans, name: 'Hans H.' })).toMatchObject({ id, language: 'de' });
  expect(await directory.requesterFor('local', { ...hans, name: 'Hans H.', language: 'en' })).toMatchObject({
    language: 'en',
  });
  expect(await directory.person('local', id)).toMatchObject({ language: 'en' });
});

test('a document that says no language of somebody leaves what is known', async () => {
  const gina = { id: 'gina', name: 'Gina', email: 'gina@example.org' };
  const gino = { id: 'gino', name: 'Gino', email: 'gino@example.org' };
  await directory.importFrom('local', 'spoken', { people: [gina, { ...gino, language: 'it' }], roles: [] });
  expect(await speak('local', 'gina', 'es')).toMatchObject({ id: 'gina', language: 'es' });
  await directory.importFrom('local', 'spoken', { people: [gina, gino], roles: [] });
  expect(await directory.people('local', ['gina', 'gino'])).toMatchObject([{ language: 'es' }, { language: 'it' }]);
  expect(await speak('local', 'gina', null)).not.toHaveProperty('language');
  expect(await speak('foreign', 'gino', 'de')).toBeUndefined();
  expect(await directory.person('local', 'gino')).toMatchObject({ language: 'it' });
});

test('a policy brings its people and who plays which part, and a later one replaces the parts', async () => {
  await directory.importFrom('local', 'webbee', {
    people,
    roles: [
      { id: 'lead', people: ['tara', 'dan'] },
      { id: 'nobody', people: [] },
    ],
  });
  expect(await directory.rolesOf('local', 'webbee')).toEqual({ lead: ['dan', 'tara'] });
  const renamed = people.map((each) => ({ ...each, name: each.name.toUpperCase() }));
  await directory.importFrom('local', 'webbee', { people: renamed, roles: [{ id: 'boss', people: ['dan'] }] });
  expect(await directory.rolesOf('local', 'webbee')).toEqual({ boss: ['dan'] });
  expect(await directory.people('local', ['tara', 'nobody'])).toEqual([{ ...renamed[0], kind: 'staff' }]);
  expect(await directory.rolesOf('foreign', 'webbee')).toEqual({});
  expect(await directory.people('foreign', ['tara'])).toEqual([]);
});

test('a part played by somebody unknown is refused, and what was there stays', async () => {
  await directory.importFrom('local', 'kept', { people, roles: [{ id: 'lead', people: ['tara'] }] });
  const roles = [{ id: 'lead', people: ['stranger'] }];
  await expect(directory.importFrom('local', 'kept', { people, roles })).rejects.toThrow(
    'role_holder_organisation_person_fkey',
  );
  expect(await directory.rolesOf('local', 'kept')).toEqual({ lead: ['tara'] });
});

test('a version of a policy is published once and never changes', async () => {
  const first = { id: 'webbee', version: 1, digest: 'a', document: 'one' };
  expect(await shelf.publish('local', first)).toEqual({ result: 'published' });
  expect(await shelf.publish('local', first)).toEqual({ result: 'unchanged' });
  expect(await shelf.publish('local', { ...first, digest: 'b', document: 'other' })).toEqual({
    result: 'conflict',
    digest: 'a',
  });
  expect(await shelf.find('local', 'webbee', 1)).toMatchObject({ document: 'one', version: 1 });
});

test('the greatest version of each policy is the latest, in its own organisation', async () => {
  for (const version of [9, 10, 2])
    await shelf.publish('local', { id: 'aged', version, digest: 'x', document: `v${version}` });
  expect(await shelf.latestOf('local', 'aged')).toMatchObject({ version: 10 });
  expect((await shelf.latest('local')).filter(({ id }) => id === 'aged')).toMatchObject([
    { version: 10, document: 'v10' },
  ]);
  expect(await shelf.latestOf('foreign', 'aged')).toBeUndefined();
  expect(await shelf.latest('foreign')).toEqual([]);
});
