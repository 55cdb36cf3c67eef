import type { ClockView, Person, PersonRef, PolicyView } from '../api/ticket';

/** How ids are called on a page; an id nobody knows is its own name. */
export type Names = {
  person(ref: PersonRef): string;
  rung(id: string): string;
  clock(id: string): string;
  /** A reason for waiting or for moving up. */
  reason(id: string): string;
  priority(id: string): string;
};

type Sources = { people?: Map<string, Person> | undefined; policy?: PolicyView | undefined; clocks?: ClockView[] };

/** Names from the directory, the ticket's policy and its clocks, as far as they are loaded. */
export function namesFrom({ people, policy, clocks = [] }: Sources): Names {
  const rungs = policy?.ladders?.flatMap((ladder) => ladder.rungs) ?? [];
  const reasons = [...(policy?.awaiting ?? []), ...rungs.flatMap((rung) => rung.reasons ?? [])];
  const clockLabels = clocks.map(({ clock, label }) => ({ id: clock, label })).concat(policy?.clocks ?? []);
  return {
    person: (ref) => (typeof ref === 'string' ? (people?.get(ref)?.name ?? ref) : ref.name),
    rung: labelIn(rungs),
    clock: labelIn(clockLabels),
    reason: labelIn(reasons),
    priority: labelIn(policy?.priorities ?? []),
  };
}

function labelIn(labelled: { id: string; label: string }[]): (id: string) => string {
  return (id) => labelled.find((each) => each.id === id)?.label ?? id;
}
