/** A ticket's id as typed: a bare number means the organisation every local installation has. */
export function ticketId(typed: string): string {
  return /^\d+$/.test(typed) ? `local-${typed}` : typed;
}

/** The path of a ticket, or of something under it. */
export const ticketPath = (typed: string, under = ''): string =>
  `/v1/tickets/${encodeURIComponent(ticketId(typed))}${under}`;
