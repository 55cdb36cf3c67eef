import type { PolicyPack } from './policy-pack';
import { mutated } from './testing/mutated';
import { packOf, policyText } from './testing/packs';
import { failuresOf } from './testing/run-script';
import { rulesOf } from './testing/rules';
import type { Rule } from './testing/rules/rule';

/** The scripts of a rule that do not come true under that policy. */
function killersOf(pack: PolicyPack, policy: PolicyPack, rule: Rule): string[] {
  const scripts = pack.tests.filter(({ rules }) => rules.includes(rule.number));
  return scripts.filter((script) => failuresOf(policy, script).length > 0).map(({ name }) => name);
}

/** Read by `npm run policies:mutation`: the titles name policy, rule and what is taken out. */
describe.each(Object.entries(rulesOf))('%s', (id, rules) => {
  const pack = packOf(policyText(id));

  describe.each(rules)(`${id} rule $number ($title)`, (rule) => {
    it('its tests come true', () => {
      expect(killersOf(pack, pack, rule)).toEqual([]);
    });

    it.each(rule.mutations)('taken out, $without: one of its tests fails', ({ edits }) => {
      expect(killersOf(pack, mutated(policyText(id), edits), rule)).not.toEqual([]);
    });
  });
});
