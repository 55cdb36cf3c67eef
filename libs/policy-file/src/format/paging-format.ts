import { channels } from '@stepladder/domain';
import { z } from 'zod';
import { audiences, manner, tellings } from './tell-format';
import { duration, named, text, word, words } from './word';
import { RUNG_PATTERN } from './clock-format';

/** Reaching people until somebody acknowledges: `emergency.paging`, and `paging` of a rung. */
export const pagingFormat = z.strictObject({
  roles: words('Who is reached, in this order'),
  ...manner,
  order: z
    .enum(['all', 'one-by-one'])
    .meta({ description: 'Everybody at once, or person by person; default: one-by-one' })
    .optional(),
  every: duration('Time on the wall from one person, or round, to the next'),
  rounds: z.number().int().min(1).max(100).meta({ description: 'Times round; default: 1' }).optional(),
  fallback: word('The role that is reached when nobody has acknowledged').optional(),
});

const criterion = z.strictObject({
  label: text('What has happened, as offered', 300),
  'more-than': word('The share of a count that must be down, such as 50%', '^[0-9][0-9]?%$').optional(),
});

/** What counts as an emergency: `emergency`. */
export const emergencyFormat = z.strictObject({
  'unresolved-for': duration('How long, on the wall, a ticket must have been open; default: no time').optional(),
  needs: words('Evidence that every declaration needs').optional(),
  criteria: named(z.union([criterion, text('What has happened', 300)]), 'One of these must be so'),
  paging: pagingFormat.meta({ description: `Who is reached, and how: ${channels.join(', ')}` }),
  tells: tellings('Who is told besides; default: nobody').optional(),
});

/** Another system in which tickets are kept as well: `placements.<id>`. */
export const placementFormat = z.strictObject({
  label: text('Its name for people', 100),
  on: word(
    'When a ticket is placed there: opened, escalated, escalated <rung>, emergency-declared',
    `^(opened|emergency-declared|escalated( ${RUNG_PATTERN.slice(1, -1)})?)$`,
  ),
  by: word('The role in whose name'),
});

/** Asking people beside the ladder: `consultations.<id>`. */
export const consultationFormat = z.strictObject({
  label: text('Its name for people', 100),
  asks: words('The roles that are asked together'),
  reasons: named(text('The reason in words', 200), 'Why it may be asked; default: any reason').optional(),
  evidence: words('Evidence it needs').optional(),
});

/** Project and testing status: `project`. */
export const projectFormat = z.strictObject({
  from: word('The rung it is asked for from', RUNG_PATTERN),
  'decided-by': word('The role that decides'),
  consults: word('The role whom those may consult first').optional(),
  pauses: z
    .union([z.literal('all'), words('A clock')])
    .meta({ description: 'The clocks that stand still meanwhile: all that run on a rung, or a list; default: all' })
    .optional(),
});

/** Who may give a command: `may`. */
export const mayFormat = z
  .record(z.string(), audiences('Roles, or people of the ticket'))
  .meta({ description: 'Who may give a command; default: everybody who works here' });

export type PagingFormat = z.infer<typeof pagingFormat>;
export type EmergencyFormat = z.infer<typeof emergencyFormat>;
export type PlacementFormat = z.infer<typeof placementFormat>;
export type ConsultationFormat = z.infer<typeof consultationFormat>;
export type ProjectFormat = z.infer<typeof projectFormat>;
