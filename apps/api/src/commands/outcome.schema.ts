import { z } from 'zod';

const iso = z.iso.datetime();
const command = { commandId: z.string(), ticketId: z.string() };

/** What became of a command that was not refused. */
export const outcomeAnswer = z.union([
  z.object({ ...command, outcome: z.literal('accepted') }),
  z.object({ ...command, outcome: z.literal('pending'), href: z.string().describe('where its outcome will be') }),
]);

/** A command as it is remembered, for ever. */
export const commandAnswer = z.object({
  ...command,
  name: z.string(),
  by: z.string(),
  at: iso,
  receivedAt: iso,
  outcome: z.enum(['accepted', 'refused', 'pending']),
  reasons: z.array(z.string()).optional(),
  followedBy: z.string().optional().describe('the ticket that follows the closed one which was to be re-opened'),
  decidedAt: iso.optional(),
});
