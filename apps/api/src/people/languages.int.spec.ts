import { ApiWorld } from '../testing/api-world';

let world: ApiWorld;

beforeAll(async () => {
  world = await ApiWorld.begin();
});
afterAll(() => world.end());

type Known = { id: string; name: string; language?: string };

const known = async (): Promise<Known[]> => (await world.ask('/v1/people?limit=200')).body.people;
const spoken = async (name: string) => (await known()).find((each) => each.name === name)?.language;
const change = (id: string, body: unknown, key?: string) =>
  world.ask(`/v1/people/${id}`, { method: 'PATCH', body, ...(key === undefined ? {} : { key }) });

it('keeps the language in which a requester asks, until another is said', async () => {
  const hans = { name: 'Hans Beispiel', email: 'hans@client.example.org' };
  const opened = await world.open({ requester: { ...hans, language: 'de' } });
  expect(opened.status).toBe(201);
  expect(await spoken(hans.name)).toBe('de');
  await world.open({ requester: hans });
  expect(await spoken(hans.name)).toBe('de');
  await world.open({ requester: { ...hans, language: 'es' } });
  expect(await spoken(hans.name)).toBe('es');
  expect((await world.ask(`/v1/tickets/${opened.body.id}`)).body.requester).toMatchObject({ language: 'es' });
});

it('refuses a language that nobody here speaks, by its field', async () => {
  const refused = await world.open({ requester: { name: 'Ann', email: 'ann@example.org', language: 'fr' } });
  expect(refused).toMatchObject({
    status: 400,
    body: { errors: [{ path: 'requester.language', problem: 'must be one of en, it, de, es' }] },
  });
});

it("says, changes and forgets somebody's language, and who did it", async () => {
  expect(await change('tara-lead', { language: 'it' })).toMatchObject({
    status: 200,
    body: { id: 'tara-lead', name: 'Tara Nair', language: 'it' },
  });
  expect(await spoken('Tara Nair')).toBe('it');
  expect((await change('tara-lead', { language: null })).body).not.toHaveProperty('language');
  const { deeds } = (await world.ask('/v1/audit?person=admin')).body;
  expect(deeds).toContainEqual(
    expect.objectContaining({ action: 'set-language', subject: 'tara-lead', facts: { language: 'it' } }),
  );
});

it('lets people choose for themselves, and only administrators for others', async () => {
  const reader = await world.keyFor(['read', 'work']);
  expect(await change('tara-lead', { language: 'it' }, reader)).toMatchObject({ status: 403 });
  expect(await spoken('Tara Nair')).toBeUndefined();
  expect(await change('admin', { language: 'es' }, reader)).toMatchObject({ status: 200, body: { language: 'es' } });
});

it('knows nobody of another organisation, and takes from others nothing but a language', async () => {
  const stranger = await world.keyFor(['admin'], 'foreign');
  expect(await change('tara-lead', { language: 'it' }, stranger)).toMatchObject({ status: 404 });
  expect(await change('nobody-here', { language: 'it' })).toMatchObject({ status: 404 });
  expect(await change('tara-lead', { language: 'fr' })).toMatchObject({ status: 400 });
  expect(await change('tara-lead', {})).toMatchObject({ status: 400 });
  const reader = await world.keyFor(['read']);
  expect(await change('admin', { name: 'Mallory', language: 'it' }, reader)).toMatchObject({ status: 403 });
  expect(await change('Tara%20Nair', { language: 'it' })).toMatchObject({ status: 400 });
});
