import { z } from 'zod';
import { DURATION_PATTERN } from '../words/duration';
import { calendarFormat } from './calendar-format';
import { clockFormat } from './clock-format';
import { ladderFormat } from './ladder-format';
import { audiences, named, text, word, words } from './word';

const person = z.strictObject({ name: text('Display name', 100), email: word('Address', '^[^@ ]+@[^@ ]+$') });

const role = z.strictObject({
  label: text('Its name for people', 100),
  people: z.array(word('A person of the directory')).meta({ description: 'Who plays it' }),
});

const priority = z.strictObject({
  label: text('Its name for people', 100),
  definition: text('When it is chosen, as offered at intake'),
});

const awaiting = z.strictObject({
  label: text('Its name for people', 100),
  pauses: z
    .union([z.literal('all'), words('A clock')])
    .meta({ description: 'The clocks that stand still meanwhile: all, or a list' }),
});

const closing = z.strictObject({
  after: word('How long a resolved ticket may be re-opened', DURATION_PATTERN),
  time: z.enum(['elapsed', 'working']).meta({ description: 'What hours count' }).optional(),
  calendar: word('The calendar of working time and working days').optional(),
});

const interpretation = z.strictObject({
  seed: text("The seed's words, or that it is silent"),
  choice: text('How they are read here'),
  alternative: text('The other reading'),
  key: text('The key of this document that changes it, such as clocks.age.time', 200),
});

/** A scripted example; its own shape is read by what runs it. */
const example = z.looseObject({ name: text('What it promises') });

/** The policy language, version 1: one policy a document. Unknown keys are refused everywhere but in `tests`. */
export const policyFormat = z.strictObject({
  policy: word('Its id'),
  version: z.number().int().min(1).max(1_000_000).meta({ description: 'Counted up with every change' }),
  label: text('Its name for people', 200),
  zone: word('IANA zone in which its times are shown', '^[A-Za-z0-9_+/-]+$'),
  calendars: named(calendarFormat, 'Opening hours; default: none').optional(),
  directory: named(person, 'People, by id'),
  roles: named(role, 'Parts people play'),
  priorities: named(priority, 'Levels of urgency, the most urgent first'),
  'default-priority': word('The priority of a ticket opened without one'),
  awaiting: named(awaiting, 'Statuses under which work waits for somebody else; default: none').optional(),
  ladders: named(ladderFormat, 'Ladders; one of them functional'),
  clocks: named(clockFormat, 'Clocks, in the order in which ties count'),
  notifications: z
    .strictObject({
      'on-opening': audiences('Default: holder').optional(),
      'on-resolving': audiences('Default: requester').optional(),
      'on-reopening': audiences('Default: holder and requester').optional(),
    })
    .meta({ description: 'Who is told of the ticket’s life' })
    .optional(),
  'closes-after': closing.meta({ description: 'When a resolved ticket closes by itself' }),
  interpretations: z.array(interpretation).meta({ description: 'Register of readings of a silent seed' }).optional(),
  tests: z.array(example).meta({ description: 'Scripted examples' }).optional(),
});

export type PolicyFormat = z.infer<typeof policyFormat>;
export type ClosingFormat = z.infer<typeof closing>;
