import { z } from 'zod';
import { DURATION_PATTERN } from '../words/duration';
import { EVENT_PATTERN } from '../words/trigger';
import { AWAY_PATTERN } from '../words/away';
import { calendarFormat } from './calendar-format';
import { classificationFormat } from './classification-format';
import { clockFormat, measured } from './clock-format';
import { fitsFormat } from './fits-format';
import { ladderFormat } from './ladder-format';
import { consultationFormat, emergencyFormat, mayFormat, placementFormat, projectFormat } from './paging-format';
import { audiences, manner, tellings } from './tell-format';
import { languageFormat, templateFormat } from './template-format';
import { testFormat } from './test-format';
import { duration, named, text, word, words } from './word';

export const personFormat = z.strictObject({
  name: text('Display name', 100),
  email: word('Address', '^[^@ ]+@[^@ ]+$'),
  language: languageFormat
    .meta({ description: 'In which they are told; default: what is known, else the policy’s' })
    .optional(),
  away: words('Dates when not there: 2026-08-10 or 2026-08-10..2026-08-14', AWAY_PATTERN).optional(),
});

export const roleFormat = z.strictObject({
  label: text('Its name for people', 100),
  people: z.array(word('A person of the directory')).meta({ description: 'Who plays it' }),
  fallback: word('The role that plays it while none of them is there; default: nobody').optional(),
});

const oneCalendar = word('The calendar of working time and working days').optional();

export const awaitingFormat = z.strictObject({
  label: text('Its name for people', 100),
  pauses: z
    .union([z.literal('all'), words('A clock')])
    .meta({ description: 'The clocks that stand still meanwhile: all, or a list' }),
  'review-by': duration('After so long somebody is told to look again; default: never').optional(),
  cap: duration('After so long the wait ends by itself; default: never').optional(),
  ...measured,
  calendar: oneCalendar,
  tells: tellings('Who is told of both; default: holder').optional(),
});

const closing = z.strictObject({
  after: word('How long a resolved ticket may be re-opened', DURATION_PATTERN),
  ...measured,
  calendar: oneCalendar,
});

const interpretation = z.strictObject({
  seed: text("The seed's words, or that it is silent"),
  choice: text('How they are read here'),
  alternative: text('The other reading'),
  key: text('The key of this document that changes it, such as clocks.age.time', 200),
});

export const notificationFormat = z.strictObject({
  on: word('What has happened: opened, prioritised, offered …', EVENT_PATTERN),
  ...fitsFormat,
  tell: audiences('Who is told'),
  ...manner,
  shows: text('Words that go along').optional(),
});

export const notificationsFormat = z.strictObject({
  'on-opening': tellings('Default: holder').optional(),
  'on-resolving': tellings('Default: requester').optional(),
  'on-reopening': tellings('Default: holder and requester').optional(),
  events: z.array(notificationFormat).meta({ description: 'Who hears of what else; default: nobody' }).optional(),
});

/** The policy language, version 1: one policy a document. Unknown keys are refused everywhere. */
export const policyFormat = z.strictObject({
  policy: word('Its id'),
  version: z.number().int().min(1).max(1_000_000).meta({ description: 'Counted up with every change' }),
  label: text('Its name for people', 200),
  zone: word('IANA zone in which its times are shown', '^[A-Za-z0-9_+/-]+$'),
  'reply-to': word('Where answers to its mails go; default: the sender', '^[^@ ]+@[^@ ]+$').optional(),
  language: languageFormat
    .meta({ description: 'In which people are told who have no language of their own; default: en' })
    .optional(),
  calendars: named(calendarFormat, 'Opening hours; default: none').optional(),
  directory: named(personFormat, 'People, by id'),
  roles: named(roleFormat, 'Parts people play'),
  ...classificationFormat,
  awaiting: named(awaitingFormat, 'Statuses under which work waits for somebody else; default: none').optional(),
  ladders: named(ladderFormat, 'Ladders; one of them functional'),
  consultations: named(consultationFormat, 'Asking people beside the ladder; default: none').optional(),
  clocks: named(clockFormat, 'Clocks, in the order in which ties count'),
  emergency: emergencyFormat.meta({ description: 'What counts as an emergency; default: nothing' }).optional(),
  project: projectFormat.meta({ description: 'Project and testing status; default: there is none' }).optional(),
  placements: named(placementFormat, 'Other systems that keep tickets as well; default: none').optional(),
  may: mayFormat.optional(),
  notifications: notificationsFormat.meta({ description: 'Who is told of the ticket’s life' }).optional(),
  templates: named(templateFormat, 'Words of notices, by name; default: those that come along').optional(),
  'closes-after': closing.meta({ description: 'When a resolved ticket closes by itself' }),
  interpretations: z.array(interpretation).meta({ description: 'Register of readings of a silent seed' }).optional(),
  'from-seed': z
    .record(z.string(), text("The seed's words"))
    .meta({ description: 'Where a clock, a limit or somebody told stands in the seed: its words by key' })
    .optional(),
  tests: z.array(testFormat).meta({ description: 'Scripted examples that must come true' }).optional(),
});

export type PolicyFormat = z.infer<typeof policyFormat>;
export type ClosingFormat = z.infer<typeof closing>;
export type AwaitingFormat = z.infer<typeof awaitingFormat>;
export type NotificationsFormat = z.infer<typeof notificationsFormat>;
