import { z } from 'zod';
import { listedTicket } from './ticket.answer';

const iso = z.iso.datetime();

/** A clock as a row of a list shows it. */
const rowClock = z.object({
  clock: z.string(),
  label: z.string(),
  state: z.enum(['running', 'paused', 'stopped', 'met', 'breached']),
  pausedBy: z.string().optional(),
  targetDueAt: iso.optional(),
  nextDueAt: iso.optional(),
  nextThreshold: z.string().optional(),
  time: z.enum(['elapsed', 'working', 'working-days']).optional().describe('what its target counts'),
  share: z
    .number()
    .optional()
    .describe('of its target, or without one of what is next on it, used at nowAt; more than 1 past it'),
  leftMs: z.number().int().optional().describe('left at nowAt, of the time it counts; negative past its target'),
  leftDays: z.number().optional().describe('the same for a target in working days'),
  countsFromAt: iso.optional().describe('from when on it counts: nowAt or later; absent while it stands still'),
});

/** A page of tickets, each with its clocks. */
export const ticketPage = z.object({
  tickets: z.array(
    listedTicket.extend({
      rank: z
        .number()
        .int()
        .optional()
        .describe(
          'its rank in the order of this list, 0 first; of one rank by the next breach, else by what is due next',
        ),
      nowAt: iso.describe("the ticket's present, at which its clocks were looked at"),
      clocks: z.array(rowClock),
    }),
  ),
  next: z.string().nullable().describe('the cursor of the next page'),
  total: z.number().int().describe('how many tickets fit the filter, on all pages'),
});

export type RowClock = z.output<typeof rowClock>;
export type TicketPage = z.output<typeof ticketPage>;
