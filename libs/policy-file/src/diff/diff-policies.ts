import { stringify } from 'yaml';
import { parseDocument } from '../document/parse-document';
import type { PolicyPack } from '../policy-pack';
import { writtenPath, type Path } from '../policy-problem';

/** One way in which a policy differs from another; `words` says it on a line. `moved`: the order of a mapping's ids. */
export type Difference = {
  kind: 'added' | 'removed' | 'changed' | 'moved';
  path: string;
  before?: unknown;
  after?: unknown;
  words: string;
};

type Found = { kind: Difference['kind']; path: Path; before?: unknown; after?: unknown };

/**
 * What is different in the document of the second pack, place by place, as it is written: added, removed, changed with both
 * values, and moved where the order counts. Layout and comments make no difference.
 */
export function diffPolicies(before: PolicyPack, after: PolicyPack): Difference[] {
  return differences(documentOf(before), documentOf(after), []).map(inWords);
}

function documentOf({ document }: PolicyPack): Record<string, unknown> {
  const parsed = parseDocument(document, '');
  if (!parsed.ok) throw new Error(`a pack's document has been read before: ${parsed.problems[0]?.problem ?? ''}`);
  return parsed.value;
}

function differences(before: unknown, after: unknown, path: Path): Found[] {
  if (isMapping(before) && isMapping(after)) return differencesOfMappings(before, after, path);
  if (isListOfParts(before) && isListOfParts(after)) {
    return differencesOfMappings(byName(before), byName(after), path);
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: 'changed', path, before, after }];
}

function differencesOfMappings(before: Record<string, unknown>, after: Record<string, unknown>, path: Path): Found[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const found = keys.flatMap((key): Found[] => {
    const at = [...path, key];
    if (!Object.hasOwn(before, key)) return [{ kind: 'added', path: at, after: after[key] }];
    if (!Object.hasOwn(after, key)) return [{ kind: 'removed', path: at, before: before[key] }];
    return differences(before[key], after[key], at);
  });
  const [old, now] = [before, after].map((each) => Object.keys(each).filter((key) => key in before && key in after));
  const moved = orderCounts(path) && old!.join('\n') !== now!.join('\n');
  return moved ? [...found, { kind: 'moved', path, before: old, after: now }] : found;
}

/** Sections whose ids stand in the order of their rank, or of ties. */
function orderCounts(path: Path): boolean {
  const [section] = path;
  const ranked = ['priorities', 'clocks', 'plans', 'regions'];
  return (path.length === 1 && ranked.includes(String(section))) || (path.length === 3 && path[2] === 'rungs');
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfParts(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

/** Tests by their names and readings by their keys, so that one more makes one difference; other parts by their place. */
function byName(parts: Record<string, unknown>[]): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [i, part] of parts.entries()) {
    const { name: called = part['key'] } = part;
    const name = typeof called === 'string' ? called : String(i);
    named[`[${Object.hasOwn(named, `[${name}]`) ? `${name} ${i}` : name}]`] = part;
  }
  return named;
}

function inWords({ kind, path, before, after }: Found): Difference {
  const written = writtenPath(path).replaceAll('.[', '[');
  const [old, now] = [shown(before), shown(after)];
  const words = {
    added: `${written} is new: ${now}`,
    removed: `${written} is gone; it was ${old}`,
    changed: `${written}: ${old} → ${now}`,
    moved: `${written} stand in another order: ${old} → ${now}`,
  }[kind];
  return {
    kind,
    path: written,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    words,
  };
}

function shown(value: unknown): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
