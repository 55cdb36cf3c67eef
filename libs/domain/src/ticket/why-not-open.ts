import { openingIndex } from '../ladder/where-it-stands';
import type { Rung } from '../policy/ladder';
import { functionalLadder } from '../policy/policy-in-force';
import type { Policy } from '../policy/policy';
import { classificationProblems, type Problem } from './classification';
import type { Classification } from './command';
import { whyNotEvidence } from './evidence';
import { called, listed } from './why-not/words';

/** What is said when a ticket is to be opened; `contact` is the kind of contact, where a rung opens for some only. */
export type WantedTicket = Classification & { rung?: string; contact?: string; evidence?: string[] };

/** Why a ticket cannot be opened like that, in words, each with the part that is wrong; none when it can. */
export function whyNotOpen(policy: Policy, wanted: WantedTicket): Problem[] {
  const evidence = whyNotEvidence(policy, wanted.evidence);
  return [
    ...classificationProblems(policy, wanted),
    ...missingCategory(policy, wanted),
    ...evidence.map((problem): Problem => ({ path: 'evidence', problem })),
    ...whyNotOnRung(policy, wanted),
  ];
}

function missingCategory({ categoryRequired, categories }: Policy, { category }: WantedTicket): Problem[] {
  if (!categoryRequired || category !== undefined) return [];
  return [{ path: 'category', problem: `the category is missing; there are ${listed(categories)}` }];
}

function whyNotOnRung(policy: Policy, wanted: WantedTicket): Problem[] {
  const ladder = functionalLadder(policy);
  const usual = ladder.rungs[openingIndex(ladder, undefined)];
  const rung = wanted.rung === undefined ? usual : ladder.rungs.find(({ id }) => id === wanted.rung);
  if (!rung) return [{ path: 'rung', problem: `policy ${policy.id} has no rung ${wanted.rung ?? ''}` }];
  const takesAll = rung === usual || rung === ladder.rungs[0];
  return [...(takesAll ? [] : whyNotContact(rung, wanted)), ...whyNotCategory(policy, rung, wanted)];
}

function whyNotContact({ opensFor, label }: Rung, { contact = '' }: WantedTicket): Problem[] {
  if (opensFor.includes(contact)) return [];
  const who = opensFor.length > 0 ? `only ${opensFor.join(', ')} may` : 'no ticket may';
  return [{ path: 'rung', problem: `${who} come to ${label} directly` }];
}

/** A category not said is a matter of whether it must be. */
function whyNotCategory({ categories }: Policy, rung: Rung, { category }: WantedTicket): Problem[] {
  if (rung.takes.length === 0 || category === undefined || rung.takes.includes(category)) return [];
  const takes = categories.filter(({ id }) => rung.takes.includes(id));
  return [{ path: 'category', problem: `${called(rung)} takes ${listed(takes)} only` }];
}
