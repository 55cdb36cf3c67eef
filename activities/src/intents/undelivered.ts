/** `delivered` counts intents, `failed` tickets; `problems` are the first failures in words. */
export type Undelivered = { delivered: number; failed: number; problems: string[] };

type Ticket = { organisation: string; ticketId: string };

const AT_ONCE = 8;
const PROBLEMS_TOLD = 5;

/** Serves each ticket, in that order and some at a time; one that cannot be served does not keep the others waiting. */
export async function serveAll(tickets: Ticket[], serve: (ticket: Ticket) => Promise<number>): Promise<Undelivered> {
  const sum: Undelivered = { delivered: 0, failed: 0, problems: [] };
  const queue = tickets.values();
  const work = async () => {
    for (const ticket of queue) {
      try {
        const delivered = await serve(ticket);
        sum.delivered += delivered;
      } catch (error) {
        sum.failed += 1;
        if (sum.problems.length < PROBLEMS_TOLD) sum.problems.push(`${ticket.ticketId}: ${String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sum;
}
