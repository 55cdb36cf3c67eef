import { z } from 'zod';
import { dueFacts } from './due-facts.answer';

const iso = z.iso.datetime();

/** Where a ticket stands; `received` until its workflow has begun. */
export const statuses = [
  'received',
  'open',
  'in-progress',
  'awaiting',
  'project',
  'testing',
  'resolved',
  'closed',
  'cancelled',
] as const;

/** How a ticket's time runs against real time. */
export const ticketTime = z
  .object({ rate: z.number(), realOriginAt: iso, virtualOriginAt: iso })
  .describe('how its time runs against real time');

/** What lists and pages say of a ticket; what its workflow says is missing while it is only received. */
export const listedTicket = z.object({
  id: z.string(),
  number: z.number().int(),
  externalId: z.string().optional(),
  policy: z.string(),
  policyVersion: z.number().int(),
  subject: z.string(),
  status: z.enum(statuses),
  awaiting: z.string().optional().describe('the reason while it waits'),
  priority: z.string(),
  plan: z.string().optional(),
  region: z.string().optional(),
  category: z.string().optional(),
  area: z.string().optional(),
  tier: z.string().optional(),
  rung: z.string().optional(),
  holder: z.array(z.string()),
  requester: z.string(),
  openedAt: iso,
  resolvedAt: iso.optional(),
  nextDueAt: iso.optional(),
  nextDue: z.string().optional().describe('what happens then, in words'),
  nextDueFacts: dueFacts.optional().describe('the same in ids, for other languages'),
  overdue: z.boolean().describe('a target is missed, or the next due instant has passed and nothing was done'),
  nextBreachAt: iso
    .optional()
    .describe('when the first of its clocks that run reaches its target, or without one its next threshold'),
  clock: ticketTime,
  version: z.number().int(),
});

const state = z.enum(['running', 'paused', 'stopped', 'met', 'breached']);

/** A clock as a ticket's page shows it. */
const shownClock = z.object({
  clock: z.string(),
  label: z.string(),
  cycle: z.number().int(),
  state,
  pausedBy: z.string().optional(),
  runningSinceAt: iso.optional(),
  consumedMs: z.number().optional(),
  targetDueAt: iso.optional(),
  nextDueAt: iso.optional(),
  nextThreshold: z.string().optional(),
});

/** Somebody, by what the directory knows of them. */
const known = z.object({
  id: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  kind: z.enum(['staff', 'requester', 'external']).optional(),
  language: z.string().optional(),
});

const by = { by: z.string() };

/** A ticket with all its words and clocks. */
export const ticketAnswer = listedTicket.extend({
  description: z.string().optional(),
  requester: known,
  participants: z.array(known),
  openedBy: z.string(),
  receivedAt: iso,
  writtenAt: iso.optional(),
  impact: z.string().optional().describe('where the policy has a matrix, and it was said'),
  urgency: z.string().optional(),
  follows: z.string().optional(),
  followedBy: z.array(z.string()).optional().describe('the tickets that follow it up, oldest first'),
  evidence: z
    .record(z.string(), z.union([z.literal(true), z.string()]))
    .optional()
    .describe('what was handed in when it was opened'),
  handedIn: z.array(z.string()).optional().describe('what has been handed in so far, by id'),
  acknowledged: z.boolean().describe('whether whoever it is with on each ladder has acknowledged it'),
  consultations: z.array(z.object({ ...by, with: z.string(), askedAt: iso, answeredAt: iso.optional() })).optional(),
  suggestions: z
    .array(
      z.object({
        ...by,
        number: z.number().int(),
        rung: z.string(),
        at: iso,
        outcome: z.enum(['worked', 'failed']).optional(),
      }),
    )
    .optional(),
  emergency: z
    .object({
      ...by,
      criterion: z.string(),
      declaredAt: iso,
      state: z.enum(['awaiting-approval', 'accepted', 'refused']),
    })
    .optional(),
  projectRequested: z.object({ ...by, kind: z.enum(['project', 'testing']), at: iso }).optional(),
  placements: z.array(
    z.object({
      system: z.string(),
      state: z.enum(['given', 'wanted', 'no-transport', 'found', 'created']),
      number: z.string().optional(),
      by: z.string().optional(),
      at: iso.optional(),
      problem: z.string().optional(),
    }),
  ),
  clocks: z.array(shownClock),
});

export type TicketAnswer = z.output<typeof ticketAnswer>;
