import type { TicketAnswer } from '../api/answers';
import type { ApiClient } from '../api/api-client';
import { ticketPath } from './ticket-id';

/** Says an id as a person reads it. */
export type Named = (id: string) => string;

/** The people of a ticket who have no readable id of their own, by name: whoever asked, and others from outside. */
export async function namesIn(client: ApiClient, typed: string): Promise<Named> {
  return namedIn(await client.get<TicketAnswer>(ticketPath(typed)));
}

export function namedIn({ requester, participants = [] }: Pick<TicketAnswer, 'requester' | 'participants'>): Named {
  const known = [requester, ...participants].flatMap((each) => (typeof each === 'object' ? [each] : []));
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return (id) => (isGiven(id) ? (names.get(id) ?? id) : id);
}

/** Ids that Stepladder gave to somebody by itself; those of a directory are words already. */
function isGiven(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(id);
}
