import { z } from 'zod';
import { codedReasons } from '../http/coded-reasons';

const iso = z.iso.datetime();
const command = { commandId: z.string(), ticketId: z.string() };

/** A command that its ticket took. */
export const acceptedAnswer = z.object({ ...command, outcome: z.literal('accepted') });

/** A command that is stored, and that no worker has answered yet. */
export const pendingAnswer = z.object({
  ...command,
  outcome: z.literal('pending'),
  href: z.string().describe('where its outcome will be'),
});

/** A command as it is remembered, for ever. */
export const commandAnswer = z.object({
  ...command,
  name: z.string(),
  by: z.string(),
  at: iso,
  receivedAt: iso,
  outcome: z.enum(['accepted', 'refused', 'pending']),
  reasons: z.array(z.string()).optional(),
  reasonCodes: codedReasons.optional(),
  followedBy: z.string().optional().describe('the ticket that follows the closed one which was to be re-opened'),
  decidedAt: iso.optional(),
});

/** What became of a command that was not refused. */
export type Outcome = z.output<typeof acceptedAnswer> | z.output<typeof pendingAnswer>;
export type CommandAnswer = z.output<typeof commandAnswer>;
