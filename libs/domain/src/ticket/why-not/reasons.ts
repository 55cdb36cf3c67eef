/**
 * Everything that is said against a command, by a code of its own: `{{…}}` are its facts. Timelines and answers keep the
 * sentence; `reasonOf` reads the code and the facts back, also of what was said long ago, so a sentence once said stays here.
 */
export const reasons = {
  'no-ladder': 'there is no ladder {{ladder}}; there are {{ladders}}',
  'complaints-only': '{{ladder}} is climbed by complaints alone',
  'at-top': 'the ticket is at the top of {{ladder}}',
  'no-rung-on': 'there is no rung {{rung}} on {{ladder}}; there are {{rungs}}',
  'reached-already': 'the ticket has reached {{rung}} already',
  'comes-in-otherwise': '{{rung}} comes in by {{way}}, not by escalation',
  'leads-elsewhere': '{{reason}} leads to {{goals}}, not to {{rung}}',
  'not-skippable': 'rungs may not be skipped; the next is {{rung}}',
  'past-needs-reason': 'going past {{rung}} needs a reason',
  'person-missing': 'missing for {{reason}}: the person asked for',
  'not-by-name': '{{rung}} is not held by name: leave the person out',
  'not-member': '{{person}} does not belong to {{rung}}',
  'no-area': 'there is no area {{area}}; there are {{areas}}',
  'area-missing': 'the area is missing; there are: {{areas}}',
  'gate-tried': 'missing: {{suggestions}} of {{rung}} tried, with an outcome; so far {{tried}}',
  'gate-evidence': 'missing: {{evidences}}',
  'first-rung': 'the ticket is on the first rung',
  'no-rung': 'there is no rung {{rung}}; there are {{rungs}}',
  'not-below': '{{rung}} is not below the present rung',
  spent: '{{clock}} is spent; the ticket may not return to {{rung}}',
  'nobody-intervenes': 'this policy has no rung that intervenes',
  intervened: '{{rung}} has intervened already',
  ended: 'the ticket is {{status}}; it takes no more than notes and complaints',
  resolved: 'the ticket is resolved; reopen it first',
  'not-from': '{{command}} is for a ticket that is {{statuses}}; this one is {{status}}',
  'only-may': 'only {{who}} may give the command {{command}}',
  'only-settles': 'only {{role}} may settle the complaint',
  'only-consults': 'only {{role}} may consult {{whom}}',
  'only-approves': 'only {{role}} may approve an emergency',
  'only-decides': 'only {{role}} may decide on a project',
  'only-suggests': 'only {{whom}} may suggest: they were consulted last',
  'reason-missing': 'a reason is missing; there are: {{reasons}}',
  'words-not-enough': 'a reason in words is not enough here; there are: {{reasons}}',
  'no-such-reason': '{{reason}} is not a reason here; there are: {{reasons}}',
  'review-too-early': 'the wait would have to be reviewed before it begins',
  'never-waits': 'this policy has no reason to wait',
  'no-reason-to-wait': '{{reason}} is no reason of this policy; it has {{reasons}}',
  'waits-already': 'the ticket is {{reason}} already',
  'version-already': 'the ticket goes by version {{version}} already',
  'no-version': 'there is no version {{version}}',
  'other-policy': '{{next}} is another policy than {{policy}}',
  'holders-rung-gone': 'version {{version}} has no rung {{rung}}, whose people hold the ticket; there are {{rungs}}',
  'no-wait-there': 'version {{version}} has no reason {{reason}} to wait; resume the ticket first',
  'no-status-there': 'version {{version}} has no {{status}} status; resume the ticket first',
  'not-in-version': 'version {{version}} has no {{what}} {{value}}; triage the ticket first, there are {{list}}',
  'rung-gone':
    'version {{version}} has no rung {{rung}}, on which the ticket stands; say by rungs what becomes of it: there are {{rungs}}',
  'rung-instead-gone':
    'version {{version}} has no rung {{meant}} to put the ticket on instead of {{rung}}; there are {{rungs}}',
  'nothing-to-become': 'the ticket stands on no rung {{rung}}, so nothing is to become of it',
  'no-complaints': 'this policy has no ladder of complaints',
  'complaint-at-top': 'the complaint is at the top of {{ladder}}',
  'not-for-complaints': '{{ladder}} is no ladder of complaints',
  'no-complaint-open': 'no complaint is open',
  'consult-one': 'consult a rung or a consultation, not both',
  'consult-whom': 'say whom to consult; there are the rungs {{rungs}}',
  'consult-whom-too': 'say whom to consult; there are the rungs {{rungs}} and the consultations {{consultations}}',
  'no-consultation': 'there is no consultation {{consultation}}; there are the rungs {{rungs}}',
  'no-consultation-too':
    'there is no consultation {{consultation}}; there are the rungs {{rungs}} and the consultations {{consultations}}',
  'on-it-itself': 'the ticket is on {{rung}} itself',
  'no-project-to-consult-on': '{{whom}} is consulted about a project that was asked for; none was',
  'nobody-consulted': 'nobody has been consulted: consult somebody first',
  'no-question': 'no question is open',
  'nobody-suggests': 'nobody has been consulted, so nobody may suggest',
  'nothing-suggested': 'there is no suggestion {{suggestion}}; nothing was suggested',
  'no-suggestion': 'there is no suggestion {{suggestion}}; there are {{suggestions}}',
  'tried-already': 'suggestion {{suggestion}} has been tried already: it {{outcome}}',
  'no-emergencies': 'this policy knows no emergencies',
  'declared-already': 'an emergency has been declared already',
  'awaits-approval': 'the emergency declared already awaits its approval',
  'try-first': 'the team tries for {{needed}} first; the ticket was opened {{age}} ago',
  'no-criterion': '{{criterion}} is no criterion of an emergency; there are: {{criteria}}',
  'counts-missing': 'missing for {{criterion}}: how many of how many are down',
  'counts-unsound': '{{down}} of {{of}} cannot be down: they are whole numbers, the first no greater than the second',
  'not-more': '{{criterion}} takes more than {{percent}} %; {{down}} of {{of}} is not more',
  'nothing-to-approve': 'no emergency awaits an approval',
  'no-project': 'this policy has no project or testing status',
  'project-from': 'project or testing status is asked for from {{rung}} only',
  'project-asked-already': 'it has been asked for already and awaits the decision of {{role}}',
  'project-not-asked': 'nobody has asked for project or testing status',
  'answer-awaited': 'the answer of {{role}} is awaited',
  'refusal-needs-reason': 'a refusal needs a reason',
  'nothing-said': 'nothing is said of the ticket',
  'not-in-policy': 'policy {{policy}} has no {{what}} {{value}}; it has {{list}}',
  'impact-missing': 'the impact is missing: the priority goes by impact and urgency',
  'urgency-missing': 'the urgency is missing: the priority goes by impact and urgency',
  'no-priority-for': 'the policy says no priority for impact {{impact}} and urgency {{urgency}}; say the priority',
  'works-already': 'somebody works on the ticket already',
  'nobody-works': 'nobody works on the ticket',
  'unknown-evidence': 'the policy knows no evidence {{evidence}}; it has {{list}}',
  'evidence-missing': 'missing for {{purpose}}: {{evidences}}',
  'ended-for-good': 'the ticket is {{status}}',
  'followed-up': 'the ticket is {{status}}; {{ticket}} was opened to follow it up',
  'followed-up-already': 'the ticket is {{status}}; {{ticket}} follows it up already',
  'follows-it': '{{ticket}} follows it up',
  'opened-instead': '{{ticket}} was opened to follow it up',
  forgotten: 'what the closed ticket was is no longer kept; open a new ticket for the complaint',
  'needs-work': 'giving commands needs the right work',
} as const satisfies Record<string, string>;

export type ReasonCode = keyof typeof reasons;

type FactNames<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | FactNames<Rest>
  : never;

type Facts<Code extends ReasonCode> = Record<FactNames<(typeof reasons)[Code]>, string | number>;

/** The sentence of a reason with its facts. */
export function say<Code extends ReasonCode>(
  code: Code,
  ...[facts]: [FactNames<(typeof reasons)[Code]>] extends [never] ? [] : [facts: Facts<Code>]
): string {
  const known = (facts ?? {}) as Record<string, string | number>;
  return reasons[code].replace(placeholder, (_, name: string) => String(known[name] ?? ''));
}

const placeholder = /{{(\w+)}}/g;
