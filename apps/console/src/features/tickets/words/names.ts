import type { LabelledView, Person, PersonRef } from '../api/ticket';

/** How ids are called on a page; an id nobody knows is its own name. */
export type Names = {
  person(ref: PersonRef): string;
  rung(id: string): string;
  clock(id: string): string;
  /** A reason for waiting or for moving up. */
  reason(id: string): string;
  priority(id: string): string;
  /** One of the policy's other lists. */
  label(list: Listed, id: string): string;
};

/** Lists of a policy from which a ticket or an entry names something. */
export type Listed =
  'plans' | 'regions' | 'categories' | 'areas' | 'consultations' | 'placements' | 'roles' | 'criteria' | 'evidence';

type WithReasons = LabelledView & { reasons?: LabelledView[] };

/** What of a policy things are named by. */
type Naming = Partial<Record<'awaiting' | 'clocks' | 'priorities' | Exclude<Listed, 'criteria'>, LabelledView[]>> & {
  ladders?: { rungs: WithReasons[] }[];
  consultations?: WithReasons[];
  emergency?: { criteria: LabelledView[] };
};

type Sources = {
  people?: Map<string, Pick<Person, 'name'>> | undefined;
  policy?: Naming | undefined;
  clocks?: { clock: string; label: string }[];
};

/** Names from the directory, the ticket's policy and its clocks, as far as they are loaded. */
export function namesFrom({ people, policy, clocks = [] }: Sources): Names {
  const rungs = policy?.ladders?.flatMap((ladder) => ladder.rungs) ?? [];
  const asking = policy?.consultations ?? [];
  const reasons = [...(policy?.awaiting ?? []), ...[...rungs, ...asking].flatMap((each) => each.reasons ?? [])];
  const clockLabels = clocks.map(({ clock, label }) => ({ id: clock, label })).concat(policy?.clocks ?? []);
  return {
    person: (ref) => (typeof ref === 'string' ? (people?.get(ref)?.name ?? ref) : (ref.name ?? ref.id)),
    rung: labelIn(rungs),
    clock: labelIn(clockLabels),
    reason: labelIn(reasons),
    priority: labelIn(policy?.priorities ?? []),
    label: (list, id) => labelIn((list === 'criteria' ? policy?.emergency?.criteria : policy?.[list]) ?? [])(id),
  };
}

function labelIn(labelled: { id: string; label: string }[]): (id: string) => string {
  return (id) => labelled.find((each) => each.id === id)?.label ?? id;
}
