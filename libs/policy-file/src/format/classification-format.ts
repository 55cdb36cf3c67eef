import { z } from 'zod';
import { named, text, word } from './word';

const label = text('Its name for people', 100);
const defined = z.strictObject({ label, definition: text('When it is chosen, as offered at intake') });

const planFormat = z.strictObject({
  label,
  calendar: word('When support is given under it; default: always').optional(),
  'emergency-approved-by': word('The role that must approve an emergency first; default: nobody').optional(),
});

const areaFormat = z.strictObject({
  label,
  role: word('Who handles it'),
  fallback: word('The role that does when none of them is there; default: the rung’s').optional(),
});

const evidenceFormat = z.strictObject({
  label: text('What is confirmed or handed in', 200),
  kind: z
    .enum(['tick', 'text'])
    .meta({ description: 'tick: confirmed; text: handed in as words; default: tick' })
    .optional(),
});

/** What a ticket is about and for whom. */
export const classificationFormat = {
  priorities: named(defined, 'Levels of urgency, the most urgent first'),
  'default-priority': word('The priority of a ticket opened without one'),
  impacts: named(defined, 'Impacts, the columns of the matrix; default: none').optional(),
  urgencies: named(defined, 'Urgencies, the rows of the matrix; default: none').optional(),
  matrix: named(
    named(word('A priority'), 'Priority by urgency'),
    'Priority by impact and urgency; default: none',
  ).optional(),
  plans: named(planFormat, 'Contracts; the first is the default').optional(),
  regions: named(z.strictObject({ label }), 'Where customers are; the first is the default').optional(),
  categories: named(defined, 'Kinds of ticket; default: none').optional(),
  'category-required': z
    .boolean()
    .meta({ description: 'Whether a ticket must say its category; default: false' })
    .optional(),
  areas: named(areaFormat, 'Products and services with people of their own; default: none').optional(),
  evidence: named(evidenceFormat, 'What may be confirmed or handed in; default: none').optional(),
};

export type DefinedFormat = z.infer<typeof defined>;
export { areaFormat, evidenceFormat, planFormat };
