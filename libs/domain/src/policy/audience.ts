export type PersonId = string;
export type RoleId = string;

/** Who is told, by which template. */
export type Tell = { to: Audience[]; template: string };

/** A role of the policy, or somebody known only from the ticket. */
export type Audience = { role: RoleId } | { who: 'holder' | 'previous-holder' | 'requester' | 'participants' };
