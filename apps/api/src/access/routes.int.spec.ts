import { documentOf } from '../http/documentation';
import { Routes } from '../http/routes';
import { ApiWorld } from '../testing/api-world';

let world: ApiWorld;

beforeAll(async () => {
  world = await ApiWorld.begin();
});
afterAll(() => world.end());

const filledIn = (path: string): string =>
  path
    .replace(':ticketId', 'local-1001')
    .replace(':commandId', 'x')
    .replace(':name', 'resolve')
    .replace(':id', 'webbee');

type Answered = { content?: Record<string, { schema?: object }> };

function isDescribed({ content = {} }: Answered): boolean {
  const schemas = Object.values(content).map(({ schema = {} }) => schema);
  return schemas.length > 0 && schemas.every((schema) => Object.keys(schema).length > 0);
}

it('says of every route for whom it is', () => {
  const routes = world.app.get(Routes).all();
  expect(routes.length).toBeGreaterThanOrEqual(14);
  expect(routes.filter(({ audience }) => audience === undefined)).toEqual([]);
});

it('describes of every route what it answers, and that it may answer with a problem', () => {
  const { paths } = documentOf(world.app);
  for (const { method, path } of world.app.get(Routes).all()) {
    const operation = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase() as 'get'];
    const { default: problem, ...responses } = (operation?.responses ?? {}) as Record<string, Answered>;
    const done = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    const undescribed = done.filter(([status, answer]) => status !== '204' && !isDescribed(answer));
    expect({ method, path, answers: done.length > 0, undescribed, problem }).toEqual({
      ...{ method, path, answers: true, undescribed: [] },
      problem: { $ref: '#/components/responses/Problem' },
    });
  }
});

it('is open to nobody but for health and signing in', async () => {
  for (const { method, path, audience } of world.app.get(Routes).all()) {
    const { status } = await world.ask(filledIn(path), { method, key: undefined });
    expect({ method, path, closed: status === 401 }).toEqual({ method, path, closed: audience?.for !== 'everybody' });
  }
  const open = world.app
    .get(Routes)
    .all()
    .filter(({ audience }) => audience?.for === 'everybody');
  expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'GET /health',
    'GET /health/ready',
    'POST /v1/session',
  ]);
});

it('refuses whoever lacks one of the rights of a route', async () => {
  const powerless = await world.keyFor([]);
  for (const { method, path, audience } of world.app.get(Routes).all()) {
    if (audience?.for !== 'holders') continue;
    const { status } = await world.ask(filledIn(path), { method, key: powerless });
    expect({ method, path, status }).toEqual({ method, path, status: 403 });
  }
});
