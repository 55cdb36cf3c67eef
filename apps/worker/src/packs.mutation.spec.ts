import { judge } from '@stepladder/domain';
import { mutated } from '@stepladder/policy-file/src/testing/mutated';
import { packOf, policyText } from '@stepladder/policy-file/src/testing/packs';
import { rulesOf } from '@stepladder/policy-file/src/testing/rules';
import { Lanes } from './testing/lanes';
import { live } from './testing/live-script';
import { RealWorld } from './testing/real-world';

const LANES = 8;

/** Each rule with the first of the ways to take it out, as a version of the policy by itself. */
const outs = Object.entries(rulesOf).flatMap(([policy, rules]) => {
  const { tests } = packOf(policyText(policy));
  return rules.flatMap(({ number, title, mutations: [mutation] }) => {
    if (!mutation) return [];
    const scripts = tests.filter(({ rules: shown, opening }) => shown.includes(number) && !opening.refused);
    const version = { put: 'version', value: 1_000 + number };
    const pack = mutated(policyText(policy), [...mutation.edits, version]);
    return [{ name: `${policy} rule ${number} (${title})`, without: mutation.without, pack, scripts }];
  });
});

const instant = (at: number) => new Date(at).toISOString();

let world: RealWorld;
const lives = new Map<string, Promise<boolean[]>>();

beforeAll(async () => {
  world = await RealWorld.begin(outs.map(({ pack }) => pack));
  await world.keepPeopleOf(outs.flatMap(({ scripts }) => scripts));
  const lanes = new Lanes(LANES);
  for (const { name, pack, scripts } of outs) {
    const failed = Promise.all(
      scripts.map((script) =>
        lanes.run(async () => judge(script, await live(world, pack, script), instant).length > 0),
      ),
    );
    failed.catch(() => undefined);
    lives.set(name, failed);
  }
});
afterAll(() => world.end());

/** Titles are read by `npm run policies:mutation -- --real`. */
describe.each(outs)('$name', ({ name, without }) => {
  it(`taken out, ${without}: one of its tests fails`, async () => {
    expect(await lives.get(name)).toContain(true);
  });
});
