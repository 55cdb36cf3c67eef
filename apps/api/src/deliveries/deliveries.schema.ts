import { z } from 'zod';
import { slug, ticketId } from '../http/fields';
import { pagingFields } from '../http/paging';

const states = ['queued', 'sending', 'sent', 'failed', 'unknown', 'no-transport'] as const;

/** Which messages are wanted, and how many at once. */
export const listMessagesQuery = z.strictObject({
  state: z.enum(states, { error: `must be one of ${states.join(', ')}` }).exactOptional(),
  channel: slug('a channel').exactOptional(),
  person: slug('the id of a person').exactOptional(),
  ticket: ticketId.exactOptional(),
  ...pagingFields,
});

export type ListMessagesQuery = z.output<typeof listMessagesQuery>;

/** As notices are named: slashes and all, so that it stands encoded in an address. */
export const messageId = z.string().min(1).max(500);

const iso = z.iso.datetime();
const count = z.number().int();

export const messagesAnswer = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      ticketId: z.string(),
      subject: z.string(),
      policy: z.string().describe('the policy of the ticket'),
      person: z.string(),
      personName: z.string().optional(),
      channel: z.string(),
      at: iso,
      state: z.enum(states),
      attempts: z.number().int(),
      sentAt: iso.optional(),
      receipt: z.string().optional(),
      problem: z.string().optional().describe('why the last attempt did not succeed'),
      templates: z.array(z.string()),
    }),
  ),
  counts: z
    .object({ queued: count, sending: count, sent: count, failed: count, unknown: count, 'no-transport': count })
    .describe('how many are in each state, of whatever else was asked for'),
  next: z.string().nullable(),
});

export type MessagesAnswer = z.output<typeof messagesAnswer>;

export const resendAnswer = z.object({ messageId: z.string(), commandId: z.string(), outcome: z.literal('accepted') });

export type ResendAnswer = z.output<typeof resendAnswer>;
