import { reasons, type ReasonCode } from './reasons';

/** A reason against a command in a form that can be said in any language. */
export type CodedReason = { code: ReasonCode; facts: Record<string, string> };

type Pattern = { code: ReasonCode; names: string[]; sentence: RegExp };

// A sentence that fits several fits the one with the most words of its own.
const patterns = Object.entries(reasons)
  .toSorted(([, one], [, other]) => wordsOf(other).length - wordsOf(one).length)
  .map(([code, text]) => patternOf(code as ReasonCode, text));

/** What a sentence against a command says; undefined for one that no reason says. */
export function reasonOf(sentence: string): CodedReason | undefined {
  for (const { code, names, sentence: pattern } of patterns) {
    const found = pattern.exec(sentence);
    if (found) return { code, facts: Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])) };
  }
  return undefined;
}

function patternOf(code: ReasonCode, text: string): Pattern {
  const names = [...text.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name);
  const parts = text.split(/{{\w+}}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { code, names, sentence: new RegExp(`^${parts.join('(.*?)')}$`, 's') };
}

function wordsOf(text: string): string {
  return text.replaceAll(/{{\w+}}/g, '');
}
