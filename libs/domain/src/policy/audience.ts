export type PersonId = string;
export type RoleId = string;

/** How somebody is reached. */
export const channels = ['email', 'goto', 'teams', 'phone', 'text'] as const;
export type Channel = (typeof channels)[number];

/** Who is told, by which template, and how. */
export type Tell = {
  to: Audience[];
  template: string;
  /** All of them at once, each delivered on its own; `email` where the policy names none. */
  channels: Channel[];
  /** Words of the policy that go along, such as where a procedure stands. */
  shows?: string;
};

/**
 * A role of the policy, or somebody known only from the ticket. `team`: everybody who plays the holder's rung;
 * `consulted`: whoever was asked last; `named`: the person a command named; `accountable`: whoever holds the rung just
 * reached on a hierarchic ladder.
 */
export type Audience = { role: RoleId } | { who: TicketPerson };

export const ticketPeople = [
  'holder',
  'previous-holder',
  'team',
  'requester',
  'participants',
  'consulted',
  'named',
  'accountable',
] as const;

export type TicketPerson = (typeof ticketPeople)[number];
