import { z } from 'zod';
import { AFTER_PATTERN } from '../words/after';
import { audiences, ID_PATTERN, named, text, word, words } from './word';

/** One step of a ladder: `ladders.<id>.rungs.<id>`. */
export const rungFormat = z.strictObject({
  label: text('Its name for people', 100),
  role: word('Who plays it'),
  'takes-over': z
    .boolean()
    .meta({ description: 'Whether reaching it makes the role the holder; default: true on a functional ladder' })
    .optional(),
  after: word('What takes a ticket here by itself, such as 8h of age', AFTER_PATTERN).optional(),
  by: z
    .enum(['escalate', 'intervene'])
    .meta({ description: 'The command by which a person reaches it; default: escalate' })
    .optional(),
  tells: audiences('Who is told when it is reached').optional(),
  reasons: named(
    text('The reason in words', 200),
    'Why a person may move a ticket up from here; default: any reason',
  ).optional(),
  'opens-for': words('Contacts that may open a ticket here; the first rung takes all', ID_PATTERN).optional(),
  takes: z
    .array(text('Kind of ticket'))
    .meta({ description: 'What comes here, for people to read; decides nothing' })
    .optional(),
});

/** A ladder: `ladders.<id>`, its rungs in climbing order. */
export const ladderFormat = z.strictObject({
  label: text('Its name for people', 100),
  kind: z
    .enum(['functional', 'hierarchic'])
    .meta({ description: 'functional: its rungs set the holder; one of these' }),
  skip: z.boolean().meta({ description: 'Whether a person may climb past the next rung; default: false' }).optional(),
  rungs: named(rungFormat, 'Its rungs, the first at the bottom'),
});

export type RungFormat = z.infer<typeof rungFormat>;
export type LadderFormat = z.infer<typeof ladderFormat>;
