import { isAlias, isMap, isScalar, isSeq, type CST, type Node, type Pair } from 'yaml';

/** Larger files, deeper nesting: nobody writes such a policy, and a parser should not be made to suffer it. */
export const MAX_BYTES = 256 * 1024;
export const MAX_DEPTH = 20;

const forbidden = ['__proto__', 'constructor', 'prototype'];

/** `readable`: the rest of the document can be read, and checked, in spite of it. */
export type Fault = { offset: number; problem: string; readable?: boolean };

/**
 * The first place that is nested too deep. It is looked for in the tokens, which the parser makes without recursion: a
 * document is built from them by functions that call themselves, and some thousand levels end the process.
 */
export function depthFault(tokens: readonly CST.Token[]): Fault | undefined {
  const left = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = left.pop(); next; next = left.pop()) {
    const { token } = next;
    const depth = 'items' in token ? next.depth + 1 : next.depth;
    if (depth > MAX_DEPTH) return { offset: token.offset, problem: `is nested deeper than ${MAX_DEPTH} levels` };
    for (const inner of innerTokens(token)) left.push({ token: inner, depth });
  }
  return undefined;
}

function innerTokens(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((each) => each !== undefined && each !== null));
}

/** Everything the policy language does not take from YAML: anchors, aliases, tags, merge keys, keys that are no words. */
export function languageFaults(node: Node | null): Fault[] {
  if (!node) return [];
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node))
    return [{ offset, problem: `*${node.source} is an alias; write it out, policies have no aliases` }];
  const own: Fault[] = [];
  if ('anchor' in node && node.anchor)
    own.push({ offset, problem: `&${node.anchor} is an anchor; policies have none` });
  if (node.tag) own.push({ offset, problem: `${node.tag} is a tag; policies have none` });
  if (!isMap(node) && !isSeq(node)) return own;
  if (isSeq(node)) return [...own, ...node.items.flatMap((item) => languageFaults(item as Node))];
  return [...own, ...node.items.flatMap((pair) => pairFaults(pair as Pair<Node, Node | null>))];
}

function pairFaults({ key, value }: Pair<Node, Node | null>): Fault[] {
  return [...keyFaults(key), ...languageFaults(value)];
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
