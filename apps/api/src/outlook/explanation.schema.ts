import { z } from 'zod';

const iso = z.iso.datetime();

const counted = z
  .object({
    ms: z.number().int().optional(),
    days: z.string().optional().describe('working days, exact: 2 1/2'),
    words: z.string(),
  })
  .describe('milliseconds of the wall or of opening hours, or working days');

const whys = [
  'elapsed',
  'open',
  'closed',
  'holiday',
  'paused',
  'off-rung',
  'not-working',
  'resolved',
  'stopped',
  'not-started',
  'not-needed',
  'not-waiting',
  'not-running',
] as const;

const segment = z.object({
  fromAt: iso,
  toAt: iso,
  why: z.enum(whys),
  counted: counted.optional(),
  reason: z.string().optional(),
  by: z.string().optional(),
});

/** What the API answers; instants as it writes them. */
export const explanationAnswer = z.object({
  ticketId: z.string(),
  clock: z.string(),
  label: z.string(),
  cycle: z.number().int(),
  running: z.boolean(),
  outcome: z.enum(['met', 'breached']).optional(),
  policy: z.object({ id: z.string(), version: z.number().int(), zone: z.string() }),
  calendar: z.object({ id: z.string(), version: z.string(), zone: z.string() }).optional(),
  row: z.object({
    number: z.number().int(),
    time: z.enum(['elapsed', 'working', 'working-days']),
    fits: z.record(z.string(), z.array(z.string())),
  }),
  nowAt: iso,
  grantedAt: iso.optional(),
  segments: z.array(segment),
  ahead: z.array(segment),
  consumed: counted,
  target: counted.optional(),
  left: counted.optional(),
  dueAt: iso.optional(),
  inWords: z.array(z.string()),
});

export type ExplanationAnswer = z.output<typeof explanationAnswer>;
