import { languages } from '@stepladder/domain';
import { z } from 'zod';
import { text } from './word';

export const languageFormat = z.enum(languages);

const wordsFormat = z.strictObject({
  subject: text(
    "What stands after the ticket's id in the subject of a mail; default: the text and the ticket's subject",
    300,
  ).optional(),
  text: text('What the notice says, in place of the sentence of the same name', 4_000),
});

/** A way of telling: its words in each language. */
export const templateFormat = z.strictObject({
  en: wordsFormat.meta({ description: 'English' }).optional(),
  it: wordsFormat.meta({ description: 'Italian' }).optional(),
  de: wordsFormat.meta({ description: 'German' }).optional(),
  es: wordsFormat.meta({ description: 'Spanish' }).optional(),
});

export type TemplateFormat = z.infer<typeof templateFormat>;
