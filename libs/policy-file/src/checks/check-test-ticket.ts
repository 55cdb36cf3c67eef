import type { Complaint, Path } from '../policy-problem';
import { isPersonWord, peopleProblem } from './test-people';
import { unlessAllKnown, unlessKnown } from './references';
import type { TestPlace } from './check-tests';

/** What is wrong with what is said on opening. Of an opening that is to be refused the names may be unknown. */
export function checkTestTicket(place: TestPlace, path: Path): Complaint[] {
  const { test, names } = place;
  const { ticket = {}, refused } = test;
  const at = [...path, 'ticket'];
  const people = (['requester', 'opened-by'] as const).flatMap((key) =>
    ticket[key] === undefined || isPersonWord(ticket[key]) ? [] : [peopleProblem(ticket[key], [...at, key])],
  );
  const participants = (ticket.participants ?? []).flatMap((each, i) =>
    isPersonWord(each) ? [] : [peopleProblem(each, [...at, 'participants', i])],
  );
  if (refused !== undefined) return [...people, ...participants];
  const known = { ...kindsOf(place), rung: names.rungs.map(({ rung }) => rung) };
  return [
    ...people,
    ...participants,
    ...(Object.keys(known) as (keyof typeof known)[]).flatMap((key) =>
      ticket[key] === undefined ? [] : unlessKnown(key, ticket[key], known[key], [...at, key]),
    ),
    ...unlessAllKnown('evidence', ticket.evidence, names.evidence, [...at, 'evidence']),
    ...unlessAllKnown('placement', ticket.placements, names.placements, [...at, 'placements']),
  ];
}

/** What a ticket is classified by, with the names that there are. */
export function kindsOf({ names }: TestPlace) {
  const { priorities, impacts, urgencies, plans, regions, categories, areas } = names;
  return {
    ...{ priority: priorities, impact: impacts, urgency: urgencies, plan: plans },
    ...{ region: regions, category: categories, area: areas },
  };
}
