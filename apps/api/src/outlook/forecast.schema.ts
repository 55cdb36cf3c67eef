import { z } from 'zod';
import { instant, slug } from '../http/fields';

/** What is supposed, and how far to look. */
export const forecastQuery = z.strictObject({
  pausedUntil: instant().exactOptional(),
  priority: slug('a priority').exactOptional(),
  policyVersion: z
    .string({ error: 'must be a version such as 2' })
    .regex(/^[1-9]\d{0,8}$/, { error: 'must be a version such as 2' })
    .transform(Number)
    .exactOptional(),
  until: instant().exactOptional(),
});

export type ForecastQuery = z.output<typeof forecastQuery>;

const iso = z.iso.datetime();

/** What the API answers; instants as it writes them. */
export const forecastAnswer = z.object({
  ticketId: z.string(),
  policy: z.object({ id: z.string(), version: z.number().int(), zone: z.string() }),
  nowAt: iso.describe("the ticket's present, from which it is reckoned"),
  coming: z.array(
    z.object({
      at: iso,
      type: z.string(),
      words: z.string(),
      takesOver: z.boolean().optional().describe('of a move up: the rung gets the ticket, or is involved only'),
      round: z.number().int().optional().describe('the how manieth repeat or call'),
      clock: z.string().optional(),
      cycle: z.number().int().optional(),
      threshold: z.string().optional(),
      ladder: z.string().optional(),
      rung: z.string().optional(),
      people: z.array(z.string()),
      channels: z.array(z.string()),
    }),
  ),
  beyondWindow: z.boolean().describe('more may come, later than the calendars were read for'),
  truncated: z.boolean().describe('more comes than is told here'),
});

export type ForecastAnswer = z.output<typeof forecastAnswer>;
