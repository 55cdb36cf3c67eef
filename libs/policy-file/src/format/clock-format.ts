import { z } from 'zod';
import { DURATION_PATTERN } from '../words/duration';
import { RESTART_PATTERN } from '../words/restart';
import { WARNING_PATTERN } from '../words/warning';
import { audiences, word, words } from './word';
import { text } from './word';

const RUNG_PATTERN = '^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?$';
const duration = (description: string) => word(`${description}: 90s, 15m, 8h, 2wd (working days)`, DURATION_PATTERN);

const measured = {
  time: z
    .enum(['elapsed', 'working'])
    .meta({ description: 'What hours and minutes count; needed wherever there are any' })
    .optional(),
  calendar: word('The calendar of working time and working days').optional(),
};

const targetRow = z.strictObject({
  priorities: words('Priorities this row is for; default: all others').optional(),
  target: duration('How much is allowed'),
  ...measured,
});

const repeat = z.strictObject({
  every: duration('How long until told again'),
  until: z
    .enum(['resolved', 'acknowledged', 'left'])
    .meta({ description: 'What ends it; default: resolved' })
    .optional(),
  'at-most': z.number().int().min(1).max(1_000).meta({ description: 'Times; needed unless until resolved' }).optional(),
});

const actions = {
  'climb-to': word('The rung a ticket moves to', RUNG_PATTERN).optional(),
  tell: audiences('Who is told').optional(),
};

/** A stopwatch with a target: `clocks.<id>`. */
export const clockFormat = z.strictObject({
  label: text('Its name for people', 100),
  scope: z
    .enum(['ticket', 'tier', 'visit'])
    .meta({
      description:
        'ticket: whole life; tier: all stays on `on`; visit: this stay. Default: tier with `on`, else ticket',
    })
    .optional(),
  on: word('The rung on which it runs', RUNG_PATTERN).optional(),
  priorities: words('Priorities it runs for; default: all').optional(),
  ...measured,
  target: z
    .union([duration('How much is allowed'), z.record(z.string(), duration('How much is allowed'))])
    .meta({ description: 'How much is allowed, for all or by priority' })
    .optional(),
  targets: z
    .array(targetRow)
    .min(1)
    .meta({ description: 'Rows instead of target; the first that fits counts' })
    .optional(),
  warn: words('When it warns: 75%, 1h before, at 36h', WARNING_PATTERN).optional(),
  'on-warn': z.strictObject(actions).meta({ description: 'What a warning does' }).optional(),
  'on-breach': z
    .strictObject({ ...actions, repeat: repeat.optional() })
    .meta({ description: 'What reaching the target does' })
    .optional(),
  'restarts-on': words('What empties it: acknowledged, consulted, consulted third-line', RESTART_PATTERN).optional(),
  'on-return': z
    .enum(['refuse', 'next-clock'])
    .meta({ description: 'What a hand-back to its rung does once it is spent; default: next-clock' })
    .optional(),
});

export type ClockFormat = z.infer<typeof clockFormat>;
