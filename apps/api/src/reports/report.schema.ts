import { z } from 'zod';
import { instant, slug } from '../http/fields';
import { figures, markKeys } from './mark';

const filter = {
  policy: slug('a policy').exactOptional(),
  from: instant().exactOptional(),
  to: instant().exactOptional(),
  priority: slug('a priority').exactOptional(),
  area: slug('an area').exactOptional(),
  tier: slug('a rung').exactOptional(),
};

const formats = ['json', 'csv'] as const;

/** Which tickets a report is about: opened from `from` on and before `to`, as they are classified now. */
export const reportQuery = z.strictObject({
  ...filter,
  format: z.enum(formats, { error: `must be one of ${formats.join(', ')}` }).exactOptional(),
});
export type ReportQuery = z.output<typeof reportQuery>;

const key = z.string().max(100, { error: 'must be at most 100 characters' }).exactOptional();

/** Which number of the report: its `figure` and its `where`, beside the filter of the report. */
export const behindQuery = z.strictObject({
  ...filter,
  figure: z.enum(figures, { error: `must be one of ${figures.join(', ')}` }),
  ...(Object.fromEntries(markKeys.map((each) => [each, key])) as Record<(typeof markKeys)[number], typeof key>),
});
export type BehindQuery = z.output<typeof behindQuery>;

const where = z
  .record(z.string(), z.string())
  .describe('with `figure` and the filter of the report, the query of /v1/reports/tickets for the tickets behind it');
const label = z.string();
const count = z.number().int().min(0);

const attained = z.object({
  key: z.string(),
  label,
  policy: z.string().optional(),
  met: count,
  breached: count,
  running: count.describe('not decided yet: running or paused'),
  judged: count.describe('met and breached: what the percentage is of'),
  percent: z.number().nullable().describe('met of judged, to one decimal; null when nothing is judged'),
  where,
});
const lasted = z.object({
  key: z.string(),
  label,
  policy: z.string(),
  ms: z.number().int(),
  times: count,
  tickets: count,
  where,
});
const counted = z.object({ key: z.string(), label, count, where });

/** What the API answers. */
export const reportAnswer = z.object({
  tickets: count,
  zones: z.array(z.string()).describe('the zones of the policies concerned, in which weeks, weekdays and hours are'),
  attainment: z.object({
    all: attained,
    byClock: z.array(attained),
    byPriority: z.array(attained),
    byArea: z.array(attained),
    byTier: z.array(attained),
    byTeam: z
      .array(attained)
      .describe("by the teams of whoever holds a ticket, which counts in each of them; without a key by nobody's"),
    byWeek: z.array(attained).describe('by the week in which tickets were opened, named by its Monday'),
  }),
  tierTime: z.array(lasted),
  paused: z.array(lasted),
  breaches: z.array(
    z.object({ weekday: z.number().int().min(1).max(7), hour: z.number().int().min(0).max(23), count, where }),
  ),
  escalations: z.array(counted.extend({ policy: z.string(), ladder: z.string() })),
  escalatedTo: z.array(counted),
  lateness: z.object({
    medianMs: z.number().int().nullable().describe('of what is done; in time on the wall'),
    steps: z.array(z.object({ step: z.string(), belowMs: z.number().int().optional(), count, where })),
  }),
});
export type ReportAnswer = z.output<typeof reportAnswer>;

/** The tickets behind a number, the newest first. */
export const behindAnswer = z.object({
  total: count.describe('tickets'),
  marks: count.describe('what the number counts: one ticket may count several times'),
  ms: z.number().int().describe('what the number sums, where it is a length of time'),
  tickets: z.array(
    z.object({ id: z.string(), subject: z.string(), status: z.string(), priority: z.string(), policy: z.string() }),
  ),
});
export type BehindAnswer = z.output<typeof behindAnswer>;
