import { z } from 'zod';
import { words } from '../http/fields';
import { placedProblem } from '../http/problem.schema';
import { difference } from './versions.schema';

/** A policy's text, short enough for the body of a request. */
export const documentBody = z.strictObject({ document: words(60_000) });

/** What is wrong or doubtful in a text, and what it would change. */
export const checkedAnswer = z.object({
  compiles: z.boolean(),
  publishable: z
    .boolean()
    .describe('it compiles, its number is free or its own, and lint finds no error; its tests are another question'),
  policy: z.object({ id: z.string(), version: z.number().int(), label: z.string() }).optional(),
  problems: z.array(placedProblem),
  truncated: z.boolean().describe('more is wrong than is told here'),
  published: z.number().int().optional().describe('the greatest version that was published'),
  differences: z.array(difference).describe('from that version'),
});

/** What the tests of a text come to, each with the first difference. */
export const testedAnswer = z.object({
  policy: z.object({ id: z.string(), version: z.number().int() }),
  passed: z.number().int(),
  failed: z.number().int(),
  tests: z.array(
    z.object({
      name: z.string(),
      rules: z.array(z.number()),
      line: z.number().int(),
      passed: z.boolean(),
      differences: z.number().int(),
      first: placedProblem.omit({ severity: true }).optional(),
    }),
  ),
});

export type DocumentBody = z.output<typeof documentBody>;
export type CheckedAnswer = z.output<typeof checkedAnswer>;
export type TestedAnswer = z.output<typeof testedAnswer>;
