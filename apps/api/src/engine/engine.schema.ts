import { z } from 'zod';

const iso = z.iso.datetime();
const late = z.object({ ticketId: z.string(), policy: z.string(), lateByMs: z.number(), at: iso });
const due = z.object({
  ticketId: z.string(),
  subject: z.string(),
  policy: z.string(),
  nextDueAt: iso,
  nextDue: z.string(),
  nextDueFacts: z.record(z.string(), z.any()).optional().describe('the same in ids, for other languages'),
});

export const engineAnswer = z.object({
  parts: z.array(
    z.object({ name: z.string(), instance: z.string(), seenAt: iso, facts: z.record(z.string(), z.any()) }),
  ),
  lateness: z
    .object({
      count: z.number().int(),
      p50Ms: z.number(),
      p99Ms: z.number(),
      maxMs: z.number(),
      tickets: z.array(late),
    })
    .describe('what was carried out late in the last day, by how much real time'),
  passed: z
    .array(due.extend({ passedByMs: z.number().describe('real time since it was due') }))
    .describe('tickets whose due instant passed without anything happening'),
  disagreements: z
    .array(due.extend({ reckonedAt: iso.nullable().describe('when the engine says that something is due') }))
    .describe('tickets whose row and whose state, reckoned anew, do not say the same instant'),
  checked: z.number().int().describe('how many tickets were reckoned anew, those due first'),
  waiting: z.object({ intents: z.number().int(), resends: z.number().int(), oldestAt: iso.optional() }),
  placements: z.array(
    z.object({
      ticketId: z.string(),
      system: z.string(),
      state: z.enum(['wanted', 'no-transport']),
      problem: z.string().optional(),
    }),
  ),
});

export type EngineAnswer = z.output<typeof engineAnswer>;
