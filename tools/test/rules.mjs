/** How many numbered rules the five policies have together. */
export const RULES = 33;

const titlesIn = (report) => (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);

/** `wep rule 3 (Confirmation …) …` as policy, number and title. */
function ruleIn(text) {
  const [, policy, number, title] = /^(\S+) rule (\d+) \((.*)\)/.exec(text) ?? [];
  return policy === undefined ? undefined : { policy, number: Number(number), title };
}

/** For each rule the tests that lived it on the real server, from the report of an equivalence run. */
export function coverageOf(report) {
  const all = titlesIn(report);
  const tests = all.flatMap(({ title, status }) => {
    const [, policy, numbers, name] = /^(\S+) rules ([\d, ]+): (.*)$/.exec(title) ?? [];
    return policy === undefined ? [] : [{ policy, numbers: numbers.split(', ').map(Number), name, status }];
  });
  return all.flatMap(({ title }) => {
    const rule = ruleIn(title);
    if (!rule) return [];
    const own = tests.filter(({ policy, numbers }) => policy === rule.policy && numbers.includes(rule.number));
    return [{ ...rule, tests: own, shown: own.length > 0 && own.every(({ status }) => status === 'passed') }];
  });
}

/** The table of `npm run policies:coverage`. */
export function coverageText(rules) {
  const lines = rules.flatMap(({ policy, number, title, tests, shown }) => [
    `\n${policy} ${number}  ${title}: ${shown ? 'shown' : 'NOT SHOWN'}`,
    ...tests.map(({ name, status }) => `    ${status === 'passed' ? 'passed' : status.toUpperCase()}  ${name}`),
  ]);
  const shown = rules.filter((rule) => rule.shown).length;
  return [...lines, '', `${shown} of ${RULES} rules shown by tests that ran the real workflow`].join('\n');
}

/** For each rule what was taken out of its policy and whether one of its tests then failed. */
export function mutationsOf(report) {
  const rules = new Map();
  for (const { ancestorTitles, title, status } of titlesIn(report)) {
    const name = ancestorTitles.find((each) => ruleIn(each));
    if (name === undefined) continue;
    const rule = rules.get(name) ?? { ...ruleIn(name), mutations: [], killed: true };
    rules.set(name, rule);
    if (status !== 'passed') rule.killed = false;
    const [, without] = /^taken out, (.*): one of its tests fails$/.exec(title) ?? [];
    if (without !== undefined) rule.mutations.push({ without, killed: status === 'passed' });
  }
  return [...rules.values()].map((rule) => ({ ...rule, killed: rule.killed && rule.mutations.length > 0 }));
}

/** The table of `npm run policies:mutation`. */
export function mutationText(rules) {
  const lines = rules.flatMap(({ policy, number, title, mutations, killed }) => [
    `\n${policy} ${number}  ${title}: ${killed ? 'killed' : 'NOT KILLED'}`,
    ...mutations.map((each) => `    ${each.killed ? 'killed' : 'SURVIVED'}  ${each.without}`),
  ]);
  const killed = rules.filter((rule) => rule.killed).length;
  return [...lines, '', `${killed} of ${RULES} killed`].join('\n');
}
