import { z } from 'zod';
import { ofPolicy } from './versions.schema';

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.number().int(), text: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({
    kind: z.literal('list'),
    items: z.array(z.object({ depth: z.number().int(), text: z.string() })),
  }),
  z.object({ kind: z.literal('table'), head: z.array(z.string()), rows: z.array(z.array(z.string())) }),
]);

/** A version in plain English; texts may mark `code` and **names** as Markdown does. */
export const explainedAnswer = z.object({
  ...ofPolicy,
  blocks: z.array(block),
  interpretations: z.array(
    z.object({ seed: z.string(), choice: z.string(), alternative: z.string(), key: z.string() }),
  ),
  fromSeed: z.array(z.object({ key: z.string(), words: z.string() })),
});

export type ExplainedAnswer = z.output<typeof explainedAnswer>;
