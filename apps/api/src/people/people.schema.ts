import { languages } from '@stepladder/domain';
import { z } from 'zod';
import { languageField } from '../http/contact';
import { slug } from '../http/fields';

export const personId = slug('the id of a person');

/** What may be changed of somebody: the language they are told in, or null for that of each policy. */
export const personChange = z.strictObject({ language: languageField.nullable() });

export type PersonChange = z.output<typeof personChange>;

export const personAnswer = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  kind: z.enum(['staff', 'requester', 'external']),
  language: z.enum(languages).optional().describe('in which they are told; without it, in that of the policy'),
});

export const peopleAnswer = z.object({ people: z.array(personAnswer) });
