import { problemLine } from './policy-problem';
import { readScript, type ReadScript } from './read-script';
import { at, packOf, policyText } from './testing/packs';

const pack = packOf(policyText('three-line'));
const read = (text: string): ReadScript => readScript(text, { file: 'script.yaml', pack });

const parts = `opened: 2026-03-06 16:00
steps:
  - { at: 2026-03-06 16:30, by: fay-firstline, do: await, reason: awaiting-parts }
until: 2026-03-11 17:00
`;

it('a script has the keys of a test and needs no name', () => {
  const script = read(parts);
  expect(script).toMatchObject({ ok: true, expects: false, script: { name: 'script.yaml', rules: [] } });
  if (!script.ok) return;
  expect(script.script.opening).toMatchObject({ openedAt: at('2026-03-06T16:00Z'), priority: 'normal' });
  expect(script.script.steps).toHaveLength(1);
});

it('a script that says what must come of it is one with expectations', () => {
  expect(read(`${parts}status: awaiting\n`)).toMatchObject({ ok: true, expects: true });
  expect(read(`${parts}expect: []\n`)).toMatchObject({ ok: true, expects: true });
});

it('everything wrong with a script is told at once, by its own lines and with the names of its policy', () => {
  const wrong = parts.replace('awaiting-parts', 'awaiting-rain').replace('17:00', '27:00') + 'surprise: 1\n';
  const script = read(wrong);
  if (script.ok) throw new Error('it is wrong');
  const lines = script.problems.map(problemLine);
  expect(lines.map((line) => /^script\.yaml:(\d+)/.exec(line)?.[1])).toEqual(['3', '4', '5']);
  expect(lines[0]).toContain('awaiting-rain');
});

it('what is no mapping is no script', () => {
  expect(read('- 1')).toMatchObject({ ok: false });
  expect(read('')).toMatchObject({ ok: false });
});
