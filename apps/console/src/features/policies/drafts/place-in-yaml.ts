/** Where a cursor stands in a YAML text: the keys above it, and the key whose value it is in, if it is in one. */
export type Place = { path: string[]; key?: string; word: string };

const keyed = /^(\s*(?:- +)*)([\w-]+):(?:\s+(.*))?$/;

/** The place at the end of `before`, which is the text up to the cursor; undefined in comments and where words are free. */
export function placeIn(before: string): Place | undefined {
  const lines = before.split('\n');
  const line = lines.pop() ?? '';
  if (/^\s*#|\s#/.test(line)) return undefined;
  const value = keyed.exec(line);
  if (value) {
    const [, lead = '', key = '', rest = ''] = value;
    const word = /[\w/-]*$/.exec(rest)?.[0] ?? '';
    return { path: keysAbove(lines, lead.length), key, word };
  }
  const bare = /^(\s*(?:- +)*)([\w-]*)$/.exec(line);
  if (!bare) return undefined;
  const [, lead = '', word = ''] = bare;
  return { path: keysAbove(lines, lead.length), word };
}

/** The keys under which something stands that is indented so far, outermost first. */
function keysAbove(lines: string[], indent: number): string[] {
  const path: string[] = [];
  let within = indent;
  for (const line of lines.reverse()) {
    const found = keyed.exec(line);
    if (!found || /^\s*#/.test(line)) continue;
    const [, lead = '', key = '', rest] = found;
    if (lead.length >= within) continue;
    // What has a value of its own has nothing under it.
    if (rest !== undefined && rest !== '' && !rest.startsWith('#')) continue;
    path.unshift(key);
    within = lead.length;
    if (within === 0) break;
  }
  return path;
}
