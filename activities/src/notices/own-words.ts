import type { Language } from '@stepladder/domain';
import type { Placeholder, Template, TemplateWords } from '@stepladder/policy-file';
import Handlebars from 'handlebars';
import type { Voice } from './voice';

/** The words of a policy's own template for a reader, and the language they are in. */
export type OwnWords = { language: Language; words: TemplateWords };

/** What the policy itself says for a template: in the reader's language, else in its own; undefined where it leaves it to us. */
export function ownWordsFor({ templates, language }: Voice, name: string, reader: Language): OwnWords | undefined {
  const template: Template | undefined = Object.hasOwn(templates, name) ? templates[name] : undefined;
  const spoken = template?.[reader] ? reader : language;
  const words = template?.[spoken];
  return words && { language: spoken, words };
}

/** What each placeholder stands for; where there is nothing to say it is undefined. */
export type Meanings = Record<Placeholder, string | number | boolean | undefined>;

/** Written words, compiled once for as long as the policy is in memory. */
const compiled = new WeakMap<
  TemplateWords,
  { subject?: Handlebars.TemplateDelegate; text: Handlebars.TemplateDelegate }
>();

/** Fills a template in; the check of the policy has seen that it holds nothing but placeholders and conditions. */
export function filledIn(words: TemplateWords, meanings: Meanings): { subject?: string; text: string } {
  const known = compiled.get(words) ?? compile(words);
  compiled.set(words, known);
  return { text: known.text(meanings), ...(known.subject ? { subject: known.subject(meanings) } : {}) };
}

function compile({ subject, text }: TemplateWords) {
  const options = { noEscape: true, strict: false } as const;
  return {
    text: Handlebars.compile(text, options),
    ...(subject === undefined ? {} : { subject: Handlebars.compile(subject, options) }),
  };
}
