import { z } from 'zod';
import { ticketTime } from './ticket.answer';

const text = z.string().optional();

/** A ticket just opened: asked for and stored, its workflow still to begin. */
export const openedAnswer = z.object({
  id: z.string(),
  number: z.number().int(),
  status: z.literal('received'),
  policy: z.string(),
  policyVersion: z.number().int(),
  subject: z.string(),
  priority: z.string(),
  ...{ impact: text, urgency: text, plan: text, region: text, category: text, area: text, follows: text },
  evidence: z.record(z.string(), z.union([z.literal(true), z.string()])).optional(),
  placements: z
    .record(z.string(), z.string())
    .optional()
    .describe('its number in each system where it is kept already'),
  requester: z.string(),
  holder: z.array(z.string()).describe('nobody yet'),
  externalId: text,
  openedAt: z.iso.datetime(),
  clock: ticketTime,
  commandId: z.string(),
});

export type OpenedAnswer = z.output<typeof openedAnswer>;
