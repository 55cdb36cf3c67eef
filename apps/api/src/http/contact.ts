import { languages } from '@stepladder/domain';
import { z } from 'zod';
import { email, line } from './fields';

/** The language in which somebody is told. */
export const languageField = z.enum(languages, { error: `must be one of ${languages.join(', ')}` });

/** Somebody known by name and mail address only, and perhaps by the language they are told in. */
export const contactSchema = z.strictObject({
  name: line(200),
  email: email(),
  language: languageField.exactOptional(),
});

export type Contact = z.output<typeof contactSchema>;
