import { packOf, policyText } from '../testing/packs';
import { whole } from '../testing/whole';
import { explainPolicy } from './explain-policy';

const told = explainPolicy(packOf(whole));

it.each([
  [
    'its head',
    'Policy `whole`, version 1. Its times are those of Europe/Berlin, its notices in German to whoever has no language of their own. Answers to its mails go to desk@example.org.',
  ],
  [
    'its own words',
    '- `hurry`: in Italian and German. “{{clock}} hat {{threshold}} erreicht{{#if again}} (noch einmal){{/if}}.”',
  ],
  ['who is told in which language', '- Ann: Italian'],
  ['the matrix', '| Narrow | High | Low |'],
  ['a plan', '- **Full**: support is given by the calendar always; an emergency must be approved by Boss first'],
  ['the default plan', 'A ticket opened without a plan has Basic.'],
  ['categories', 'Every ticket must say its category.'],
  ['an area', '- **Website**: Web team; while none of them is there, Lead'],
  ['evidence', '- The letter that says so (handed in as words)'],
  [
    'where tickets come to',
    'Its rungs set who holds a ticket. A new ticket stands on Desk. A person may climb to the next rung only, or where a reason leads. At the top there is nothing more to climb.',
  ],
  [
    'a gate',
    '- Before a ticket moves up from here there must be one of “The manual was followed”, and at least 1 of the suggestions of Team tried, with an outcome. After 3 that failed, Team is offered the ticket.',
  ],
  [
    'a reason',
    '  - They asked for somebody (needs “The letter that says so”; passes the gate by; names a person, who then holds the ticket; leads to Team; shows “Read the letter”)',
  ],
  ['who holds a rung', "- The team of the ticket's area; where it has none, Lead holds the ticket."],
  ['what takes a ticket there', '- The clock “Stay at the desk” takes a ticket here when its time is over.'],
  [
    'who is told there',
    '- When a ticket arrives, told: the holder, by e-mail (template `escalated`); the requester, by e-mail and text message (template `moved`), with the words “Somebody else has it now”.',
  ],
  [
    'complaints',
    'Its rungs make people accountable; the holder stays. A new ticket is not on it. Each complaint climbs one rung, also on resolved and closed tickets, until it is settled by whoever holds it. Another climb at the top tells the last rung again.',
  ],
  [
    'a consultation',
    '- **Together**: Boss and Chief are asked together, because: It is complex. The ticket stays where it is. It needs The manual was followed.',
  ],
  [
    'projects',
    'Asked for from Team; Boss approves, or refuses with a reason. Chief may be consulted first; while that answer is awaited nothing is decided. Meanwhile “Stay at the desk” and “Effort” stand still.',
  ],
  ['placements', '- **Elsewhere**: when it moves up to Team, by Lead. It is looked up there first and created once.'],
  ['rights', '- `decide-project`: Boss'],
  ['when an emergency may be declared', '- A ticket must have been open for 5 minutes.'],
  ['its criteria', '- More than half of the tills are down (more than 50 % of a count)'],
  [
    'its pages',
    '- Lead are reached by GoTo call, Teams and phone (template `emergency`), person by person, the next one every 5 minutes, 2 times round, until somebody acknowledges; then Boss.',
  ],
  ['what stops a clock', '- It stops when the requester is answered.'],
  ['a row of a clock', '- It allows 1 hour, on the wall, for tickets of priority High and plan Full.'],
  ['a row by region', '- It allows 2 working days, by the calendar office, for tickets of region Germany.'],
  ['a warning', "- When 75 % of it is used, told: the holder's team, by Teams and e-mail (template `hurry`)."],
  ['a re-opening', '- Re-opening arms its thresholds again, on the time used.'],
  ['where a clock runs', '- It runs on Desk, all stays there together.'],
  ['what restarts a clock', '- It begins anew when somebody is consulted (Together), or a question is answered.'],
  [
    'a breach',
    '- When that is used up, the ticket moves up to Team, and told: Lead, by e-mail (template `breached`), again every 2 hours of working time until the ticket leaves, at most 3 times.',
  ],
  ['a return', '- Once it is used up a hand-back to its rung is given 4 hours of working time more.'],
  ['work', '- It counts only while somebody works on the ticket.'],
  ['evidence against a clock', '- It does not run once there is “The manual was followed”.'],
  ['a wait', '- It runs while a ticket is Awaiting parts, each wait by itself.'],
  [
    'a cap',
    '- When that is used up, the wait ends by itself, and told: the holder and Lead, by e-mail (template `wait-ended`).',
  ],
  ['what stands still', '- **Awaiting parts**: all clocks stand still'],
  [
    'when it is over',
    'A resolved ticket may be re-opened for 5 working days, by the calendar office; then it closes by itself.',
  ],
  [
    'an event',
    '- When it is opened (tickets of category Wish): Boss, by e-mail (template `shown`), with the words “Have a look”.',
  ],
  [
    'what a moved due time tells',
    '- When its plan, region, area or category changes and a due time has moved: the requester and the holder, by e-mail (template `re-budgeted`).',
  ],
  ['hours', '- Monday to Friday: 09:00–17:00.'],
  ['people', '- **Desk**: Ann; while none of them is there, Lead'],
  ['absences', '- Ann: 2026-08-10 to 2026-08-14'],
  ['a reading', '| It is silent | This | That | `closes-after` |'],
  ["the seed's words", '| `consultations.together` | with both teams |'],
  ['the tests', '- Left alone it moves to the team (rule 1, 2)'],
])('a policy in plain English tells %s', (_, line) => {
  expect(told.split('\n')).toContain(line);
});

it("every clock, rung, reason, role and reading of the repository's policies is in their explanation", () => {
  for (const id of ['webbee', 'three-line']) {
    const pack = packOf(policyText(id));
    const text = explainPolicy(pack);
    const { clocks, ladders, roles, awaiting } = pack.policy;
    const rungs = ladders.flatMap((ladder) => ladder.rungs);
    const named = [...clocks, ...rungs, ...rungs.flatMap(({ reasons }) => reasons), ...roles, ...awaiting];
    expect(named.map(({ label }) => label).filter((label) => !text.includes(label))).toEqual([]);
    expect(
      pack.interpretations.filter(({ key, alternative }) => !text.includes(`${alternative} | \`${key}\` |`)),
    ).toEqual([]);
  }
});
