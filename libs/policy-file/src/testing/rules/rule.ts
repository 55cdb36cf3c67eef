/** A change of a policy document: something taken out, or put in the place of what was there. */
export type Edit = { drop: string } | { put: string; value: unknown };

/** One way of taking a rule out of its policy, in a sentence, with the edits that do it; paths as in `clocks.age.time`. */
export type Mutation = { without: string; edits: Edit[] };

/** A numbered rule of an organisation's policy, and the ways in which it can be taken out. */
export type Rule = { number: number; title: string; mutations: Mutation[] };
