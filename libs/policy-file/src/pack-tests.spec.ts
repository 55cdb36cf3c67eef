import { packOf, policyText } from './testing/packs';
import { failuresOf } from './testing/run-script';
import { rulesOf } from './testing/rules';

describe.each(Object.keys(rulesOf))('the tests of %s come true', (id) => {
  const pack = packOf(policyText(id));

  it.each(pack.tests.map((script) => [script.name, script] as const))('%s', (_, script) => {
    expect(failuresOf(pack, script)).toEqual([]);
  });

  it('name every numbered rule', () => {
    const named = new Set(pack.tests.flatMap(({ rules }) => rules));
    expect([...named].sort((one, other) => one - other)).toEqual(rulesOf[id]?.map(({ number }) => number));
  });
});
