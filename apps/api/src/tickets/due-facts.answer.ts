import { entryTypes } from '@stepladder/domain';
import { z } from 'zod';

const round = z.number().int();
const move = z.object({
  ladder: z.string(),
  rung: z.string(),
  how: z.enum(['takes-over', 'is-involved', 'already-reached']),
});

/** What will happen by itself, in ids; `unless` names what keeps it from happening. */
export const dueFacts = z.discriminatedUnion('what', [
  z.object({ what: z.enum(['closing', 'review']) }),
  z.object({ what: z.literal('call'), people: z.array(z.string()), round }),
  z.object({ what: z.literal('calls-end'), role: z.string().optional() }),
  z.object({
    what: z.literal('clock'),
    clock: z.string(),
    kind: z.enum(['warning', 'rung', 'breach']),
    round,
    resumes: z.boolean(),
    moves: z.array(move),
    unless: z.array(z.enum(entryTypes)).optional(),
  }),
]);
