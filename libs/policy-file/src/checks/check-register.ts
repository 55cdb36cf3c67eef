import type { SoundParts } from '../format/sound-parts';
import type { Complaint } from '../policy-problem';
import { nearest } from '../near-miss';
import { twice } from './references';

/** What is wrong with the register: keys that the document does not have. And tests that have one name. */
export function checkRegister({ interpretations = [], tests = [] }: SoundParts, value: unknown): Complaint[] {
  const keys = interpretations.flatMap(({ key }, i) => {
    const problem = missingKey(key, value);
    return problem === undefined ? [] : [{ path: ['interpretations', i, 'key'], problem }];
  });
  const names = tests.map(({ name }) => name);
  return [...keys, ...twice(names, ['tests'])];
}

function missingKey(key: string, value: unknown): string | undefined {
  let place = value;
  for (const step of key.split('.')) {
    const here = typeof place === 'object' && place !== null && !Array.isArray(place) ? place : {};
    if (!Object.hasOwn(here, step)) {
      const near = nearest(step, Object.keys(here));
      return `${key} is no key of this document${near === undefined ? '' : `; did you mean ${near} for ${step}?`}`;
    }
    place = (here as Record<string, unknown>)[step];
  }
  return undefined;
}
