import { judge, simulate, timelineOf, type Simulated } from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import { packOf, policyText } from '@stepladder/policy-file/src/testing/packs';
import { rulesOf } from '@stepladder/policy-file/src/testing/rules';
import { live } from './testing/live-script';
import { Lanes } from './testing/lanes';
import { RealWorld } from './testing/real-world';

/** Tickets under way at a time: enough to keep two cores busy, few enough for each to be answered at once. */
const LANES = 8;

const packs = Object.keys(rulesOf).map((id) => ({ id, pack: packOf(policyText(id)) }));
/** An opening that is refused starts no workflow; the API's tests ask for these. */
const scripts = packs.flatMap(({ id, pack }) =>
  pack.tests.filter(({ opening }) => opening.refused === undefined).map((script) => ({ id, pack, script })),
);

/** An instant as a failure names it. */
const at = (instant: number) => new Date(instant).toISOString();

let world: RealWorld;
const lives = new Map<(typeof scripts)[number]['script'], Promise<Simulated>>();

beforeAll(async () => {
  world = await RealWorld.begin(packs.map(({ pack }) => pack));
  await world.keepPeopleOf(scripts.map(({ script }) => script));
  const lanes = new Lanes(LANES);
  for (const { pack, script } of scripts) {
    const life = lanes.run(() => live(world, pack, script));
    life.catch(() => undefined);
    lives.set(script, life);
  }
});
afterAll(() => world.end());

/** Titles are read by `npm run policies:coverage`: policy, rules, name. */
describe.each(packs)('$id on the real server', ({ id: policy }) => {
  const own = scripts.filter(({ id }) => id === policy);

  it.each(own.map((each) => [`${policy} rules ${each.script.rules.join(', ')}: ${each.script.name}`, each] as const))(
    '%s',
    async (_, { pack, script }) => {
      const simulated = simulate(inForce(pack, script.opening.openedAt, script.untilAt), script);
      const real = await lives.get(script);
      if (!real) throw new Error('never lived');
      expect(timelineOf(real.entries)).toEqual(timelineOf(simulated.entries));
      expect(real.answers.map(({ outcome }) => outcome)).toEqual(simulated.answers.map(({ outcome }) => outcome));
      expect(judge(script, real, at).map(({ words }) => words)).toEqual([]);
    },
  );

  it.each(
    (rulesOf[policy] ?? []).map(
      ({ number, title }) => [`${policy} rule ${number} (${title}) is shown here`, number] as const,
    ),
  )('%s', (_, number) => {
    expect(own.filter(({ script }) => script.rules.includes(number))).not.toEqual([]);
  });
});
