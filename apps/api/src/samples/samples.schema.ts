import { z } from 'zod';

export const samplesAnswer = z.object({
  wanted: z.number().int().describe('how many samples there are once all have been opened'),
  opened: z.number().int().describe('how many there are'),
  begun: z.number().int().describe('of how many the workflow has begun'),
});

export const wipedAnswer = z.object({ wiped: z.number().int() });

export type SamplesAnswer = z.output<typeof samplesAnswer>;
