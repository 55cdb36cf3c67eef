import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the published schema belongs to no package, and this is the one that editors read.
import schemaText from '../../../../../../policies/policy.schema.json?raw';
import { namesFor } from './names-in-text';
import { placeIn, type Place } from './place-in-yaml';
import { keysOf, schemasAt, valuesOf, type Schema } from './schema-at';

const schema = JSON.parse(schemaText) as Schema;

/** What may be written at the cursor: keys and values of the policy language, and names that the text itself defines. */
export function completePolicyText({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const place = placeIn(state.sliceDoc(0, pos));
  if (!place || (place.word === '' && !explicit)) return null;
  const options = optionsAt(place, state.doc.toString());
  return options.length === 0 ? null : { from: pos - place.word.length, options, validFor: /^[\w/-]*$/ };
}

/** The same without an editor. */
export function optionsAt({ path, key }: Place, text: string): Completion[] {
  if (key === undefined) {
    return keysOf(schemasAt(schema, path)).map(({ key: label, description }) => ({
      ...{ label, type: 'property', apply: `${label}: ` },
      ...(description === undefined ? {} : { detail: description.slice(0, 80) }),
    }));
  }
  const values = valuesOf(schemasAt(schema, [...path, key])).map((label) => ({ label, type: 'enum' }));
  return [...values, ...namesFor(key, text).map((label) => ({ label, type: 'variable' }))];
}
