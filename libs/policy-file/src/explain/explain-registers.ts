import type { PolicyPack } from '../policy-pack';
import { list, section, table } from './markdown';

/** How the original was read, what stands in it, and what the policy's own tests show. */
export function explainRegisters({ interpretations, fromSeed, tests }: PolicyPack): string[] {
  return [
    ...section(
      '## Interpretations',
      interpretations.length === 0
        ? []
        : [
            'Where the original is silent or may be read in two ways; the key is what to change for the other reading.',
            table(
              ['the original', 'how it is read here', 'the other reading', 'key'],
              interpretations.map(({ seed, choice, alternative, key }) => [seed, choice, alternative, `\`${key}\``]),
            ),
          ],
    ),
    ...section(
      "## In the original's words",
      fromSeed.length === 0
        ? []
        : [
            table(
              ['key', 'words'],
              fromSeed.map(({ key, words }) => [`\`${key}\``, words]),
            ),
          ],
    ),
    ...section(
      '## Tests',
      tests.length === 0
        ? []
        : [list(tests.map(({ name, rules }) => (rules.length === 0 ? name : `${name} (rule ${rules.join(', ')})`)))],
    ),
  ];
}
