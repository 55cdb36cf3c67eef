import type { SoundParts } from '../format/sound-parts';
import type { Complaint, Path } from '../policy-problem';
import { nearest } from '../near-miss';
import { readKey } from '../words/key';
import { twice } from './references';

/** What is wrong with the registers: keys that the document does not have. And tests that have one name. */
export function checkRegister(parts: SoundParts, value: unknown): Complaint[] {
  const { interpretations = [], tests = [] } = parts;
  const names = tests.map(({ name }) => name);
  return [
    ...interpretations.flatMap(({ key }, i) => unlessKey(key, value, ['interpretations', i, 'key'])),
    ...Object.keys(parts['from-seed'] ?? {}).flatMap((key) =>
      unlessKey(key, value, ['from-seed', key]).map((complaint): Complaint => ({ ...complaint, at: 'key' })),
    ),
    ...twice(names, ['tests']),
  ];
}

function unlessKey(key: string, value: unknown, path: Path): Complaint[] {
  let place = value;
  for (const step of readKey(key)) {
    const here = typeof place === 'object' && place !== null ? place : {};
    if (!Object.hasOwn(here, step)) {
      const near = Array.isArray(here) ? undefined : nearest(String(step), Object.keys(here));
      const meant = near === undefined ? '' : `; did you mean ${near} for ${step}?`;
      return [{ path, problem: `${key} is no key of this document${meant}` }];
    }
    place = (here as Record<string | number, unknown>)[step];
  }
  return [];
}
