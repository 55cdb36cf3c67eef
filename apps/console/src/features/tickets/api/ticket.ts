import type { Answer } from '../../../api/client';

/** A person as the directory knows them. */
export type Person = Answer<'/v1/people'>['people'][number];

/** A row of a list; instants are ISO 8601 in UTC. */
export type ListedTicket = Answer<'/v1/tickets'>['tickets'][number];

/** A ticket on its own page; `received` until its workflow has begun. */
export type TicketView = Answer<'/v1/tickets/{ticketId}'>;

/** A ticket's page names people where the directory knows them; elsewhere there are ids. */
export type PersonRef = string | TicketView['requester'];

/** How a ticket's time runs against real time. */
export type TicketTime = TicketView['clock'];

/** Where else a ticket is kept, or is to be. */
export type PlacementView = TicketView['placements'][number];

export type ClockView = TicketView['clocks'][number];

/** A clock of a row, with how far it has come. */
export type RowClock = ListedTicket['clocks'][number];

/** One line of the timeline. */
export type EntryView = Answer<'/v1/tickets/{ticketId}/timeline'>['entries'][number];

/** Something one person was sent, and how that went. */
export type MessageView = Answer<'/v1/tickets/{ticketId}/messages'>['messages'][number];

/** A policy's words and lists. */
export type PolicyView = Answer<'/v1/policies'>['policies'][number];

export type LadderView = PolicyView['ladders'][number];

export type LabelledView = { id: string; label: string };
