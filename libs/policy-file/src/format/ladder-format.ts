import { z } from 'zod';
import { AFTER_PATTERN } from '../words/after';
import { pagingFormat } from './paging-format';
import { tellings } from './tell-format';
import { ID_PATTERN, named, text, word, words } from './word';

/** Why a person may move a ticket up, written out: `reasons.<id>` of a rung. */
export const reasonFormat = z.strictObject({
  label: text('The reason in words', 200),
  needs: words('Evidence it asks for').optional(),
  'bypasses-gate': z.boolean().meta({ description: 'Whether it passes the gate by; default: false' }).optional(),
  'names-person': z
    .boolean()
    .meta({ description: 'Whether a person must be named, who then holds the ticket; default: false' })
    .optional(),
  'needs-area': z.boolean().meta({ description: 'Whether the area must be known; default: false' }).optional(),
  'leads-to': words('The rungs it leads to; default: any').optional(),
  shows: text('Words shown to whoever gets the ticket').optional(),
});

const gateFormat = z.strictObject({
  'any-evidence': words('At least one of these must have been given; default: none').optional(),
  tried: z
    .number()
    .int()
    .min(0)
    .max(100)
    .meta({ description: 'So many suggestions of the next rung must have been tried; default: 0' })
    .optional(),
  'offered-after': z
    .number()
    .int()
    .min(1)
    .max(100)
    .meta({ description: 'After so many that failed the next rung is offered the ticket; default: never' })
    .optional(),
});

/** One step of a ladder: `ladders.<id>.rungs.<id>`. */
export const rungFormat = z.strictObject({
  label: text('Its name for people', 100),
  role: word('Who plays it'),
  'held-by': z
    .enum(['role', 'area', 'named'])
    .meta({
      description:
        'role: everybody in it; area: the team of the ticket’s area; named: the person named. Default: role; where the others say nobody, the role',
    })
    .optional(),
  'takes-over': z
    .boolean()
    .meta({ description: 'Whether reaching it makes them the holder; default: true on a functional ladder' })
    .optional(),
  after: word('What takes a ticket here by itself, such as 8h of age', AFTER_PATTERN).optional(),
  by: z
    .enum(['escalate', 'intervene'])
    .meta({ description: 'The command by which a person reaches it; default: escalate' })
    .optional(),
  tells: tellings('Who is told when it is reached').optional(),
  gate: gateFormat
    .meta({ description: 'What must be met before a ticket moves up from here; default: nothing' })
    .optional(),
  reasons: named(
    z.union([reasonFormat, text('The reason in words', 200)]),
    'Why a person may move a ticket up from here; default: any reason',
  ).optional(),
  'opens-for': words('Contacts that may open a ticket here; the rung tickets come to takes all', ID_PATTERN).optional(),
  'takes-categories': words('Categories that may be opened here; default: all').optional(),
  takes: z
    .array(text('Kind of ticket'))
    .meta({ description: 'What comes here, for people to read; decides nothing' })
    .optional(),
  sees: words('Rungs of this ladder whose tickets its people watch over as well').optional(),
  paging: pagingFormat.meta({ description: 'Reaches its people until somebody acknowledges; default: no' }).optional(),
});

/** A ladder: `ladders.<id>`, its rungs in climbing order. */
export const ladderFormat = z.strictObject({
  label: text('Its name for people', 100),
  kind: z
    .enum(['functional', 'hierarchic'])
    .meta({ description: 'functional: its rungs set the holder; one of these' }),
  skip: z.boolean().meta({ description: 'Whether a person may climb past the next rung; default: false' }).optional(),
  'comes-to': word(
    'The rung a new ticket stands on, or nobody; default: functional: the first, hierarchic: nobody',
  ).optional(),
  'climbed-by': z
    .enum(['escalate', 'complain'])
    .meta({ description: 'complain: one rung up by each complaint; default: escalate' })
    .optional(),
  'at-top': z
    .enum(['end', 'tell-again'])
    .meta({ description: 'What another climb does on the last rung; default: end' })
    .optional(),
  rungs: named(rungFormat, 'Its rungs, the first at the bottom'),
});

export type ReasonFormat = z.infer<typeof reasonFormat>;
export type RungFormat = z.infer<typeof rungFormat>;
export type LadderFormat = z.infer<typeof ladderFormat>;
