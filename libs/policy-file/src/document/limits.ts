import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** Larger files, deeper nesting: nobody writes such a policy, and a parser should not be made to suffer it. */
export const MAX_BYTES = 256 * 1024;
export const MAX_DEPTH = 20;

const forbidden = ['__proto__', 'constructor', 'prototype'];

export type Fault = { offset: number; problem: string };

/** Everything the policy language does not take from YAML: anchors, aliases, tags, merge keys, keys that are no words, depth. */
export function languageFaults(node: Node | null, depth = 1): Fault[] {
  if (!node) return [];
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node))
    return [{ offset, problem: `*${node.source} is an alias; write it out, policies have no aliases` }];
  const own: Fault[] = [];
  if ('anchor' in node && node.anchor)
    own.push({ offset, problem: `&${node.anchor} is an anchor; policies have none` });
  if (node.tag) own.push({ offset, problem: `${node.tag} is a tag; policies have none` });
  if (!isMap(node) && !isSeq(node)) return own;
  if (depth > MAX_DEPTH) return [...own, { offset, problem: `is nested deeper than ${MAX_DEPTH} levels` }];
  if (isSeq(node)) return [...own, ...node.items.flatMap((item) => languageFaults(item as Node, depth + 1))];
  return [...own, ...node.items.flatMap((pair) => pairFaults(pair as Pair<Node, Node | null>, depth))];
}

function pairFaults({ key, value }: Pair<Node, Node | null>, depth: number): Fault[] {
  return [...keyFaults(key), ...languageFaults(value, depth + 1)];
}

function keyFaults(key: Node): Fault[] {
  const offset = key.range?.[0] ?? 0;
  if (isAlias(key) || !isScalar(key)) return [{ offset, problem: 'a key is one word' }];
  const text = String(key.value);
  if (typeof key.value !== 'string') return [{ offset, problem: `the key ${text} is no word; put it in quotes` }];
  if (text === '<<') return [{ offset, problem: '<< merges mappings; write them out, policies have no merge keys' }];
  if (forbidden.includes(text)) return [{ offset, problem: `${text} may not be a key` }];
  return languageFaults(key);
}
