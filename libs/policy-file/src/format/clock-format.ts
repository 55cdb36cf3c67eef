import { z } from 'zod';
import { ON_RETURN_PATTERN } from '../words/on-return';
import { TRIGGER_PATTERN } from '../words/trigger';
import { WARNING_PATTERN } from '../words/warning';
import { fitsFormat } from './fits-format';
import { audiences, manner } from './tell-format';
import { duration, text, word, words } from './word';

export const RUNG_PATTERN = '^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?$';

const calendarBy = z
  .object({ by: z.enum(['plan', 'region']).meta({ description: 'plan: each plan’s own calendar; region: as listed' }) })
  .catchall(word('The calendar of a region'));

export const measured = {
  time: z
    .enum(['elapsed', 'working'])
    .meta({ description: 'What hours and minutes count; needed wherever there are any' })
    .optional(),
};

const calendar = z
  .union([calendarBy, word('A calendar')])
  .meta({ description: 'The calendar of working time and working days: one, or by plan or region' })
  .optional();

const targetRow = z.strictObject({ ...fitsFormat, target: duration('How much is allowed'), ...measured, calendar });

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
  ...manner,
};

/** What reaching a clock's target does: `clocks.<id>.on-breach`. */
export const breachFormat = z.strictObject({
  ...actions,
  resume: z.boolean().meta({ description: 'Ends the wait; on a pause clock only' }).optional(),
  repeat: repeat.optional(),
});

const scopes = {
  scope: z.enum(['ticket', 'tier', 'visit', 'pause']).meta({
    description:
      'ticket: whole life; tier: all stays on `on`; visit: this stay; pause: this wait. Default: tier with `on`, pause with `during`, else ticket',
  }),
  on: word('The rung on which it runs', RUNG_PATTERN),
  during: words('The reasons to wait under which a pause clock runs'),
};

const events = {
  'starts-on': words('What sets it going, each time anew; default: it runs from the opening', TRIGGER_PATTERN),
  'stops-on': words('What stops it beside resolution: responded, answered', TRIGGER_PATTERN),
  'restarts-on': words('What empties it: acknowledged, consulted, consulted third-line', TRIGGER_PATTERN),
};

/** A stopwatch with a target: `clocks.<id>`. */
export const clockFormat = z.strictObject({
  label: text('Its name for people', 100),
  scope: scopes.scope.optional(),
  on: scopes.on.optional(),
  during: scopes.during.optional(),
  priorities: words('Priorities it runs for; default: all').optional(),
  'starts-on': events['starts-on'].optional(),
  'stops-on': events['stops-on'].optional(),
  'restarts-on': events['restarts-on'].optional(),
  'while-working': z
    .boolean()
    .meta({ description: 'Runs only between start-work and stop-work; default: false' })
    .optional(),
  'unless-evidence': words('Evidence given on a ticket for which it does not run').optional(),
  ...measured,
  calendar,
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
  'on-breach': breachFormat.meta({ description: 'What reaching the target does' }).optional(),
  'on-return': word(
    'What a hand-back to its rung does once it is spent: refuse, next-clock, grant 4h; default: next-clock',
    ON_RETURN_PATTERN,
  ).optional(),
  're-opening': z
    .enum(['goes-on', 'new-cycle'])
    .meta({ description: 'new-cycle: a re-opening arms its thresholds again; default: goes-on' })
    .optional(),
});

export type ClockFormat = z.infer<typeof clockFormat>;
