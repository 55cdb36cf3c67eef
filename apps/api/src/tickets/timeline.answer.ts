import { commandNames, entryTypes } from '@stepladder/domain';
import { z } from 'zod';
import { codedReasons } from '../http/coded-reasons';

const iso = z.iso.datetime();
const count = z.number().int();
const text = z.string().optional();
const texts = z.array(z.string()).optional();

const because = z.discriminatedUnion('code', [
  z.object({ code: z.literal('command'), command: z.enum([...commandNames, 'open']), by: z.string() }),
  z.object({ code: z.literal('clock'), clock: z.string(), cycle: count, threshold: z.string(), round: count }),
  z.object({ code: z.literal('due'), what: z.enum(['closes-after', 'review']) }),
  z.object({ code: z.literal('paging'), paging: z.string(), round: count }),
  z.object({ code: z.literal('late-command'), command: z.enum(commandNames), by: z.string() }),
  z.object({ code: z.literal('delivery'), message: z.string() }),
]);

/** One line of a timeline. */
const entry = z.object({
  seq: count,
  at: iso.describe('the instant that counts'),
  recordedAt: iso.describe('when it was written'),
  type: z.enum(entryTypes),
  because,
  ...{ clock: text, cycle: count.optional(), threshold: text, ladder: text, rung: text, fromRung: text },
  people: texts.describe('who was told by it'),
  ...{ person: text, role: text, away: texts, reason: text, reasons: texts, status: text, priority: text },
  reasonCodes: codedReasons.optional(),
  ...{ plan: text, region: text, area: text, category: text, consultation: text, criterion: text, evidence: texts },
  suggestion: count.optional(),
  outcome: z.enum(['worked', 'failed']).optional(),
  kind: z.enum(['project', 'testing']).optional(),
  placement: text,
  beginsAt: iso.optional(),
  reviewAt: iso.optional(),
  dues: z
    .array(z.object({ clock: z.string(), dueAt: iso.optional(), wasDueAt: iso.optional() }))
    .optional()
    .describe('due instants promised, granted or moved'),
  policyVersion: count.optional(),
  commandId: text,
  ...{ count: count.optional(), of: count.optional() },
  lateByMs: z.number().optional().describe('real time by which it came late'),
  text: text.describe('what the person wrote'),
});

export const timelineAnswer = z.object({ entries: z.array(entry) });

/** What one person was told at one time, and what became of it. */
export const ticketMessagesAnswer = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      person: z.string(),
      channel: z.string(),
      at: iso,
      state: z.enum(['queued', 'sending', 'sent', 'failed', 'unknown', 'no-transport']),
      attempts: count,
      sentAt: iso.optional(),
      receipt: text,
      problem: text,
      notices: z.array(
        z.object({ id: z.string(), template: z.string(), entrySeq: count, at: iso, lateByMs: z.number().optional() }),
      ),
    }),
  ),
});

export type TimelineAnswer = z.output<typeof timelineAnswer>;
export type TicketMessagesAnswer = z.output<typeof ticketMessagesAnswer>;
