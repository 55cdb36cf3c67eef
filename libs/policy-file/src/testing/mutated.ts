import { parse, stringify } from 'yaml';
import type { PolicyPack } from '../policy-pack';
import { packOf } from './packs';
import type { Edit } from './rules/rule';

type Mapping = Record<string, unknown>;

/**
 * The policy of a document with these edits made. What only speaks of the document (register, examples) is left out, so
 * that it need not be edited as well; an edit that finds nothing to change, and a document that no longer reads, are Errors.
 */
export function mutated(document: string, edits: Edit[]): PolicyPack {
  const { interpretations: _, 'from-seed': __, tests: ___, ...policy } = parse(document) as Mapping;
  // From the last to the first, so that dropping an item of a list moves none that is still to be edited.
  for (const edit of edits.toReversed()) apply(policy, edit);
  return packOf(stringify(policy));
}

function apply(policy: Mapping, edit: Edit): void {
  const path = ('drop' in edit ? edit.drop : edit.put).split('.');
  const last = path.pop() ?? '';
  const parent = path.reduce((part: unknown, step) => (part as Mapping | undefined)?.[step], policy);
  if (parent === null || typeof parent !== 'object') throw new Error(`there is no ${path.join('.')} to edit`);
  if ('put' in edit) {
    (parent as Mapping)[last] = edit.value;
    return;
  }
  if (!Object.hasOwn(parent, last)) throw new Error(`there is no ${edit.drop} to drop`);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Mapping)[last];
}
