/** A sentence in a form that can be said in any language: its code, and the facts that it names. */
export type CodedSentence<Code extends string = string> = { code: Code; facts: Record<string, string> };

/** Sentences by codes of their own; `{{…}}` are their facts. */
type Table = Record<string, string>;

type FactNames<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | FactNames<Rest>
  : never;

/** The facts that a sentence needs; none where it names none. */
export type FactsFor<Text extends string> = [FactNames<Text>] extends [never]
  ? []
  : [facts: Record<FactNames<Text>, string | number>];

/** Says a sentence of a table with its facts. */
export function sayFrom<Sentences extends Table>(
  table: Sentences,
): <Code extends keyof Sentences>(code: Code, ...facts: FactsFor<Sentences[Code]>) => string {
  return (code, ...[facts]) => {
    const known = (facts ?? {}) as Record<string, string | number>;
    return (table[code] ?? '').replace(placeholder, (_, name: string) => String(known[name] ?? ''));
  };
}

const placeholder = /{{(\w+)}}/g;

/** Reads the code and the facts back from a sentence; undefined for one that the table does not say. */
export function readerOf<Sentences extends Table>(
  table: Sentences,
): (sentence: string) => CodedSentence<keyof Sentences & string> | undefined {
  // A sentence that fits several fits the one with the most words of its own.
  const patterns = Object.entries(table)
    .toSorted(([, one], [, other]) => wordsOf(other).length - wordsOf(one).length)
    .map(([code, text]) => ({ code, ...patternOf(text) }));
  return (sentence) => {
    for (const { code, names, pattern } of patterns) {
      const found = pattern.exec(sentence);
      if (found) return { code, facts: Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])) };
    }
    return undefined;
  };
}

function patternOf(text: string): { names: string[]; pattern: RegExp } {
  const names = [...text.matchAll(placeholder)].map(([, name = '']) => name);
  const parts = text.split(/{{\w+}}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { names, pattern: new RegExp(`^${parts.join('(.*?)')}$`, 's') };
}

function wordsOf(text: string): string {
  return text.replaceAll(placeholder, '');
}
