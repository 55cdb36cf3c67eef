import { packOf, policyText } from '@stepladder/policy-file/src/testing/packs';
import { rulesOf } from '@stepladder/policy-file/src/testing/rules';
import { ApiWorld } from '../testing/api-world';

/** The openings that the policies' own examples have refused; no workflow ever starts for them. */
const openings = Object.keys(rulesOf).flatMap((policy) =>
  packOf(policyText(policy)).tests.flatMap(({ name, rules, opening }) =>
    opening.refused === undefined ? [] : [[`${policy} rules ${rules.join(', ')}: ${name}`, policy, opening] as const],
  ),
);

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
});
afterAll(() => world.end());

test.each(openings)('%s', async (_, policy, opening) => {
  const { priority, plan, region, category, area, rung, contact, refused = [] } = opening;
  const said = { priority, plan, region, category, area, rung, contact };
  const { status, body } = await world.open({ policy, ...said });
  expect(status).toBe(400);
  const problems = JSON.stringify(body.errors).toLowerCase();
  for (const word of refused) expect(problems).toContain(word.toLowerCase());
});

test('each policy that refuses openings is asked', () => {
  expect(new Set(openings.map(([, policy]) => policy))).toEqual(new Set(['wep', 'advendio', 'three-line']));
});
