import type { RungName } from '../words/rung-ref';

/** Every name a document gives, also of parts that are wrong themselves: a reference to those is not a second fault. */
export type Names = {
  people: string[];
  roles: string[];
  priorities: string[];
  calendars: string[];
  clocks: string[];
  ladders: string[];
  rungs: RungName[];
};

/** People of a ticket whom a policy can only call by what they are to it. */
export const ticketPeople = ['holder', 'previous-holder', 'requester', 'participants'] as const;
export type TicketPerson = (typeof ticketPeople)[number];

/** Gathers the names from the raw value of a document. */
export function namesIn(value: Record<string, unknown>): Names {
  const ladders = Object.entries(mapping(value['ladders']));
  return {
    people: Object.keys(mapping(value['directory'])),
    roles: Object.keys(mapping(value['roles'])),
    priorities: Object.keys(mapping(value['priorities'])),
    calendars: Object.keys(mapping(value['calendars'])),
    clocks: Object.keys(mapping(value['clocks'])),
    ladders: ladders.map(([id]) => id),
    rungs: ladders.flatMap(([ladder, part]) =>
      Object.keys(mapping(mapping(part)['rungs'])).map((rung) => ({ ladder, rung })),
    ),
  };
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
