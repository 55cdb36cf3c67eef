import { packOf } from '../testing/packs';
import { whole } from '../testing/whole';
import { diffPolicies } from './diff-policies';

function differences(...changes: [from: string, to: string][]): string[] {
  const text = changes.reduce((document, [from, to]) => {
    if (!document.includes(from)) throw new Error(`there is no ${from}`);
    return document.replace(from, to);
  }, whole);
  return diffPolicies(packOf(whole), packOf(text)).map(({ kind, words }) => `${kind} ${words}`);
}

it.each<[string, [string, string][], string[]]>([
  ['nothing', [], []],
  ['layout and comments', [['version: 1\n', 'version:   1 # the first\n']], []],
  [
    'the order of keys',
    [['version: 1\nlabel: Every part of the language\n', 'label: Every part of the language\nversion: 1\n']],
    [],
  ],
  ['a value', [['    target: 8h\n', '    target: 9h\n']], ['changed clocks.stay.target: 8h → 9h']],
  [
    'a list of people',
    [['tell: [lead], repeat', 'tell: [lead, boss], repeat']],
    ['changed clocks.stay.on-breach.tell: [ lead ] → [ lead, boss ]'],
  ],
  [
    'a part that is new, and one that is gone',
    [
      [
        '  bug: { label: Bug, definition: It is wrong }\n',
        '  bug: { label: Bug, definition: It is wrong }\n  ask: { label: Ask, definition: A question }\n',
      ],
      [', emergency-approved-by: boss', ''],
    ],
    [
      'removed plans.full.emergency-approved-by is gone; it was boss',
      'added categories.ask is new: { label: Ask, definition: A question }',
    ],
  ],
  [
    'the order of ranks',
    [
      [
        '  high: { label: High, definition: It burns }\n  low: { label: Low, definition: It does not }\n',
        '  low: { label: Low, definition: It does not }\n  high: { label: High, definition: It burns }\n',
      ],
    ],
    ['moved priorities stand in another order: [ high, low ] → [ low, high ]'],
  ],
  [
    'the order of what has no rank',
    [
      [
        '  boss: { label: Boss, people: [dot] }\n  chief: { label: Chief, people: [eve] }\n',
        '  chief: { label: Chief, people: [eve] }\n  boss: { label: Boss, people: [dot] }\n',
      ],
    ],
    [],
  ],
  [
    'one reading more makes one difference',
    [
      [
        '  - { seed: It is silent, choice: This, alternative: That, key: project }\n',
        '  - { seed: Silent, choice: X, alternative: Y, key: zone }\n  - { seed: It is silent, choice: This, alternative: That, key: project }\n',
      ],
    ],
    ['added interpretations[zone] is new: { seed: Silent, choice: X, alternative: Y, key: zone }'],
  ],
  [
    'what a test expects',
    [['    holder: [cid]\n', '    holder: [bob]\n']],
    ['changed tests[Left alone it moves to the team].holder: [ cid ] → [ bob ]'],
  ],
])('a difference of policies: %s', (_, changes, expected) => {
  expect(differences(...changes)).toEqual(expected);
});

it('a difference carries both values', () => {
  const after = packOf(whole.replace('    target: 8h\n', '    target: 9h\n'));
  expect(diffPolicies(packOf(whole), after)).toMatchObject([{ path: 'clocks.stay.target', before: '8h', after: '9h' }]);
});
