import { z } from 'zod';

const count = z.number().int().min(0);
const person = z.object({ id: z.string(), name: z.string() });
const iso = z.iso.datetime();

/** What the API answers; instants as it writes them. */
export const wallAnswer = z.object({
  open: count.describe('under way: neither resolved nor closed nor cancelled'),
  breached: count.describe('of them, with a target missed'),
  soon: count.describe('of them, whose next breach comes within the hour'),
  unheld: count.describe('of them, with nobody'),
  coming: z.array(
    z.object({
      ticketId: z.string(),
      subject: z.string(),
      policy: z.string(),
      priority: z.string(),
      tier: z.string(),
      holder: z.array(person),
      clock: z.string(),
      label: z.string(),
      dueAt: iso,
      nowAt: iso.describe("the ticket's own present"),
      rate: z.number().describe('how fast its time runs, 1 for real time'),
    }),
  ),
  held: z.array(person.extend({ tickets: count, breached: count })),
});

export type WallAnswer = z.output<typeof wallAnswer>;
