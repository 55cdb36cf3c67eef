import { z } from 'zod';
import { slug } from '../http/fields';
import { ofPolicy, versionNumber } from './versions.schema';

const iso = z.iso.datetime();
const error = 'must be a year from 1971 to 2075';

/** The years that the catalogue of public holidays knows whole. */
export const daysQuery = z.strictObject({
  year: z
    .string({ error })
    .regex(/^\d{4}$/, { error })
    .transform(Number)
    .refine((year) => year >= 1971 && year <= 2075, { error }),
  version: versionNumber().exactOptional(),
});

export const daysAddress = z.object({ id: slug('the id of a policy'), calendar: slug('a calendar') });

const day = z.object({
  date: z.iso.date(),
  openMs: z.number().int().describe('what counts on this date'),
  spans: z.array(z.object({ opensAt: iso, closesAt: iso, opens: z.string(), closes: z.string() })),
  why: z.enum(['weekly', 'own', 'closed', 'holiday']),
  holiday: z.string().optional().describe('what the holiday is called where it is kept'),
  clockChangeMs: z
    .number()
    .int()
    .optional()
    .describe('how much longer the spans are than their times say, or below zero shorter, where clocks change in them'),
});

/** Every date of a year of a calendar, by the spans that clocks count on. */
export const daysAnswer = z.object({
  ...ofPolicy,
  calendar: z.object({ id: z.string(), zone: z.string() }),
  year: z.number().int(),
  days: z.array(day),
});

export type DaysQuery = z.output<typeof daysQuery>;
export type DaysAnswer = z.output<typeof daysAnswer>;
