import { z } from 'zod';

const part = z.looseObject({ state: z.enum(['up', 'down', 'unknown']), detail: z.string().optional() });

/** How the parts are: of each its state, and what more it says of itself. */
export const healthAnswer = z.object({
  status: z.enum(['ok', 'degraded']),
  parts: z.record(z.string(), part),
});

export type Health = z.output<typeof healthAnswer>;
export type PartState = z.output<typeof part>;
