import { z } from 'zod';

/** How the parts are: of each its state, and what more it says of itself. */
export const healthAnswer = z.object({
  status: z.enum(['ok', 'degraded']),
  parts: z.record(
    z.string(),
    z.looseObject({ state: z.enum(['up', 'down', 'unknown']), detail: z.string().optional() }),
  ),
});
