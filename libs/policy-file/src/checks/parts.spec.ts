import { problemLine } from '../policy-problem';
import { readPolicy } from '../read-policy';
import { whole } from '../testing/whole';

/** The problems of the whole policy with one thing changed, without their line and column. */
function changed(from: string, to: string): string[] {
  if (!whole.includes(from)) throw new Error(`there is no ${from}`);
  const read = readPolicy(whole.replace(from, to), { file: 'p' });
  return read.ok ? [] : read.problems.map((problem) => problemLine(problem).replace(/^p:\d+:\d+ /, ''));
}

it('the policy that uses every part is read', () => {
  expect(readPolicy(whole, { file: 'p' })).toMatchObject({ ok: true });
});

describe('every fault of people, classification and waiting is told', () => {
  it.each<[string, string, string, string]>([
    [
      'a mailbox',
      'reply-to: desk@example.org',
      'reply-to: desk',
      'reply-to: desk is no address; write name@example.org',
    ],
    [
      'dates',
      '[2026-08-10..2026-08-14]',
      '[2026-08-10 to 14]',
      'directory.ann.away[0]: 2026-08-10 to 14 is no stretch of dates; write 2026-08-10..2026-08-14',
    ],
    [
      'dates that are none',
      '[2026-08-10..2026-08-14]',
      '[2026-02-30]',
      'directory.ann.away[0]: 2026-02-30 is no stretch of dates; write 2026-08-10..2026-08-14',
    ],
    [
      'dates that end first',
      '[2026-08-10..2026-08-14]',
      '[2026-08-14..2026-08-10]',
      'directory.ann.away[0]: 2026-08-14..2026-08-10 ends before it begins',
    ],
    [
      'a stand-in',
      'fallback: lead }\n  lead',
      'fallback: leed }\n  lead',
      'roles.desk.fallback: there is no role leed; did you mean lead?',
    ],
    [
      'a stand-in for itself',
      'fallback: lead }\n  lead',
      'fallback: desk }\n  lead',
      'roles.desk.fallback: desk cannot stand in for itself',
    ],
    [
      'a role like somebody of the ticket',
      '  chief: { label: Chief',
      '  team: { label: Chief',
      'roles.team: team means somebody of the ticket; call the role otherwise',
    ],
    [
      'a matrix of an unknown impact',
      '  wide: { now: high, soon: high }',
      '  wied: { now: high, soon: high }',
      'matrix.wied: there is no impact wied; did you mean wide?',
    ],
    [
      'a matrix of an unknown urgency',
      '  wide: { now: high, soon: high }',
      '  wide: { nwo: high, soon: high }',
      'matrix.wide.nwo: there is no urgency nwo; did you mean now?',
    ],
    [
      'a matrix of an unknown priority',
      '  wide: { now: high, soon: high }',
      '  wide: { now: hihg, soon: high }',
      'matrix.wide.now: there is no priority hihg; did you mean high?',
    ],
    [
      'impacts without a matrix',
      'matrix:\n  wide: { now: high, soon: high }\n  narrow: { now: high, soon: low }\n',
      '',
      'impacts: impacts go with matrix; give all of impacts, urgencies, matrix',
    ],
    [
      "a plan's calendar",
      'calendar: always, emergency',
      'calendar: alwys, emergency',
      'plans.full.calendar: there is no calendar alwys; did you mean always?',
    ],
    [
      "a plan's approver",
      'emergency-approved-by: boss',
      'emergency-approved-by: bos',
      'plans.full.emergency-approved-by: there is no role bos; did you mean boss?',
    ],
    [
      "an area's role",
      'role: web-team, fallback',
      'role: web-taem, fallback',
      'areas.website.role: there is no role web-taem; did you mean web-team?',
    ],
    ['a kind of evidence', 'kind: text', 'kind: texts', 'evidence.letter.kind: texts is not known; did you mean text?'],
    [
      'categories needed but none',
      'categories:\n  bug: { label: Bug, definition: It is wrong }\n  wish: { label: Wish, definition: It could be better }\n',
      '',
      'category-required: there are no categories to choose from',
    ],
    [
      'a review in other words',
      'review-by: 3wd',
      'review-by: 3 days',
      'awaiting.awaiting-parts.review-by: 3 days is no duration; write 90s, 15m, 8h or 2wd (working days)',
    ],
    [
      'a cap that counts nothing',
      'cap: 10wd, calendar: office',
      'cap: 10wd',
      'awaiting.awaiting-parts.cap: 10wd needs a calendar',
    ],
    [
      'a cap of hours of no kind',
      'cap: 10wd',
      'cap: 10h',
      'awaiting.awaiting-parts.cap: say whether 10h is time: elapsed or time: working',
    ],
    [
      'people told of nothing',
      ', review-by: 3wd, cap: 10wd, calendar: office',
      '',
      'awaiting.awaiting-parts.tells: tells of nothing; give it review-by or cap',
    ],
    [
      'a clock that a cap makes as well',
      '  wait:\n    label: Long wait',
      '  awaiting-parts-cap:\n    label: Long wait',
      'awaiting.awaiting-parts.cap: makes a clock awaiting-parts-cap, which there is already',
    ],
    [
      'a wait that pauses its own clock',
      'pauses: all, review-by',
      'pauses: [wait], review-by',
      'awaiting.awaiting-parts.pauses[0]: wait runs while work waits; it cannot be paused by that',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toContainEqual(expect.stringContaining(expected));
  });

  it('a reason to wait whose clock would have too long an id', () => {
    const long = `waiting-for-${'x'.repeat(25)}`;
    expect(changed('  awaiting-parts: {', `  ${long}: {`)).toContain(
      `awaiting.${long}.review-by: makes a clock ${long}-review, which is longer than 40 letters; shorten ${long}`,
    );
  });
});

describe('every fault of templates is told', () => {
  it.each<[string, string, string, string]>([
    ['a language', 'language: de', 'language: fr', 'language: fr is not one of en, it, de, es'],
    [
      "somebody's language",
      'language: it, away',
      'language: italian, away',
      'directory.ann.language: italian is not one of en, it, de, es',
    ],
    [
      'a placeholder',
      "subject: '{{clock}}: Eile'",
      "subject: '{{clok}}: Eile'",
      'templates.hurry.de.subject: there is no placeholder clok; did you mean clock?',
    ],
    [
      'a placeholder in a condition',
      '{{#if person}}{{person}}',
      '{{#if persson}}{{person}}',
      'templates.moved.de.text: there is no placeholder persson; did you mean person?',
    ],
    [
      'a condition without an end',
      ' (noch einmal){{/if}}',
      ' (noch einmal)',
      'templates.hurry.de.text: {{#if …}} has no {{/if}}',
    ],
    ['an end of nothing', '{{#if again}} (noch', ' (noch', 'templates.hurry.de.text: {{/if}} ends nothing'],
    [
      'an else of nothing',
      '{{#if person}}{{person}}{{else}}{{rung}}{{/if}}',
      '{{person}}{{else}}{{rung}}',
      'templates.moved.de.text: {{else}} stands in no {{#if …}}',
    ],
    [
      'something else in braces',
      'ha raggiunto {{threshold}}',
      'ha raggiunto {{#each threshold}}',
      'templates.hurry.it.text: {{#each threshold}} says nothing; write {{clock}}, or {{#if clock}} … {{else}} … {{/if}}',
    ],
    [
      'three braces',
      'ha raggiunto {{threshold}}',
      'ha raggiunto {{{threshold}}}',
      'templates.hurry.it.text: a placeholder is written {{clock}}, with two braces on each side and nothing before them',
    ],
    [
      'a brace that is not closed',
      'ha raggiunto {{threshold}}',
      'ha raggiunto {{threshold}',
      'templates.hurry.it.text: a placeholder is written {{clock}}, with two braces on each side and nothing before them',
    ],
    [
      "no words in the policy's own language",
      "    de: { text: 'Ihr Anliegen",
      "    en: { text: 'Ihr Anliegen",
      "templates.moved: has no words in de, the policy's own language, which everybody falls back to",
    ],
    [
      'words in a language that nobody speaks here',
      "    it: { text: 'La richiesta",
      "    fr: { text: 'La richiesta",
      'templates.moved.fr: fr is no key here; there are en, it, de, es',
    ],
    ['a name that is no id', '  moved:\n    de', '  Moved:\n    de', 'templates.Moved: Moved is no id'],
    [
      'no text',
      "    it: { text: 'La richiesta è ora a {{rung}}.' }",
      "    it: { subject: 'La richiesta' }",
      'templates.moved.it.text: is missing; text is needed',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toContainEqual(expect.stringContaining(expected));
  });

  it('a language that is none is one fault, not one of every template', () => {
    expect(changed('language: de', 'language: fr')).toHaveLength(1);
  });

  it('placeholders may be written with spaces, and single braces are text', () => {
    expect(changed('{{#if again}} (noch einmal){{/if}}', '{{ #if again }} { noch } {{ else }}{{/if}}')).toEqual([]);
  });
});

describe('every fault of ladders is told', () => {
  it.each<[string, string, string, string]>([
    [
      'where tickets come to',
      'comes-to: desk',
      'comes-to: dsek',
      'ladders.support.comes-to: there is no rung dsek; did you mean desk?',
    ],
    [
      'a functional ladder that begins nowhere',
      'comes-to: desk',
      'comes-to: nobody',
      'ladders.support.comes-to: there is no rung nobody',
    ],
    [
      'a functional ladder of complaints',
      'comes-to: desk',
      'comes-to: desk\n    climbed-by: complain',
      'ladders.support.climbed-by: complaints have a hierarchic ladder of their own',
    ],
    [
      'two ladders of complaints',
      'consultations:\n',
      '  more: { label: More, kind: hierarchic, climbed-by: complain, rungs: { a: { label: A, role: boss } } }\nconsultations:\n',
      'ladders.more.climbed-by: another ladder is climbed by complaints already',
    ],
    [
      'what the top does',
      'at-top: tell-again',
      'at-top: tell',
      'ladders.complaints.at-top: tell is not one of end, tell-again',
    ],
    [
      'who holds a rung',
      'held-by: area',
      'held-by: areas',
      'ladders.support.rungs.team.held-by: areas is not known; did you mean area?',
    ],
    [
      'areas that are none',
      'areas:\n  website: { label: Website, role: web-team, fallback: lead }\n',
      '',
      'ladders.support.rungs.team.held-by: there are no areas; declare them under areas',
    ],
    [
      'a gate of unknown evidence',
      'any-evidence: [manual]',
      'any-evidence: [manaul]',
      'ladders.support.rungs.desk.gate.any-evidence[0]: there is no evidence manaul; did you mean manual?',
    ],
    [
      'a gate that asks for nothing',
      'gate: { any-evidence: [manual], tried: 1, offered-after: 3 }',
      'gate: {}',
      'ladders.support.rungs.desk.gate: asks for nothing; leave it out',
    ],
    [
      'a gate at the top',
      '        sees: [desk]\n',
      '        sees: [desk]\n        gate: { tried: 1 }\n',
      'ladders.support.rungs.team.gate: there is no rung above; nothing passes this gate',
    ],
    [
      'a reason of unknown evidence',
      'needs: [letter]',
      'needs: [leter]',
      'ladders.support.rungs.desk.reasons.asked-for.needs[0]: there is no evidence leter; did you mean letter?',
    ],
    [
      'a reason that leads nowhere',
      'leads-to: [team]',
      'leads-to: [taem]',
      'ladders.support.rungs.desk.reasons.asked-for.leads-to[0]: there is no rung taem; did you mean team?',
    ],
    [
      'a reason that leads down',
      'leads-to: [team]',
      'leads-to: [desk]',
      'ladders.support.rungs.desk.reasons.asked-for.leads-to[0]: desk is not above desk',
    ],
    [
      'a key of a reason',
      'names-person: true',
      'name-person: true',
      'ladders.support.rungs.desk.reasons.asked-for.name-person: name-person is no key here; did you mean names-person?',
    ],
    [
      'a category that is none',
      'takes-categories: [bug]',
      'takes-categories: [bugs]',
      'ladders.support.rungs.team.takes-categories[0]: there is no category bugs; did you mean bug?',
    ],
    [
      'a rung that sees itself',
      'sees: [desk]',
      'sees: [team]',
      'ladders.support.rungs.team.sees[0]: its people see their own tickets anyway',
    ],
    [
      'a channel',
      'via: [email, text]',
      'via: [email, txt]',
      'ladders.support.rungs.team.tells[1].via[1]: there is no channel txt; did you mean text?',
    ],
    [
      'people told in another way',
      '{ tell: [requester], via',
      '{ tell: [requestr], via',
      'ladders.support.rungs.team.tells[1].tell[0]: there is no role requestr; did you mean requester?',
    ],
    [
      'a key of a telling',
      'template: moved, shows',
      'tempalte: moved, shows',
      'ladders.support.rungs.team.tells[1].tempalte: tempalte is no key here; did you mean template?',
    ],
    [
      'a page of working days',
      'via: [phone], every: 5m',
      'via: [phone], every: 1wd',
      'ladders.support.rungs.team.paging.every: 1wd counts working days; this is time on the wall: write 5m',
    ],
    [
      'a page of an unknown role',
      'paging: { roles: [web-team]',
      'paging: { roles: [web-taem]',
      'ladders.support.rungs.team.paging.roles[0]: there is no role web-taem; did you mean web-team?',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toContainEqual(expect.stringContaining(expected));
  });
});

describe('every fault of clocks is told', () => {
  it.each<[string, string, string, string]>([
    [
      'an event',
      'stops-on: [responded]',
      'stops-on: [respnded]',
      'clocks.response.stops-on[0]: there is no event respnded; did you mean responded?',
    ],
    [
      'an event of clocks themselves',
      'stops-on: [responded]',
      'stops-on: [clock-warned]',
      'clocks.response.stops-on[0]: there is no event clock-warned; write one such as responded, consulted or acknowledged',
    ],
    [
      'whom an event is about',
      'consulted together',
      'consulted togehter',
      'clocks.stay.restarts-on[0]: there is no rung or consultation togehter; did you mean together?',
    ],
    [
      'an event twice',
      '[consulted together, answered]',
      '[answered, answered]',
      'clocks.stay.restarts-on[1]: answered stands here twice',
    ],
    [
      'evidence',
      'unless-evidence: [manual]',
      'unless-evidence: [manuel]',
      'clocks.effort.unless-evidence[0]: there is no evidence manuel; did you mean manual?',
    ],
    [
      'a return in other words',
      'on-return: grant 4h',
      'on-return: give 4h',
      'clocks.stay.on-return: give 4h is not known; write refuse, next-clock or grant 4h',
    ],
    [
      'a grant in other units',
      'on-return: grant 4h',
      'on-return: grant 1wd',
      'clocks.stay.on-return: grant 1wd is in working days, but this clock counts hours (8h)',
    ],
    [
      'a grant on no rung',
      're-opening: new-cycle',
      'on-return: grant 4h',
      'clocks.response.on-return: only a clock on a rung can decide about a return to it',
    ],
    [
      'a wait that is none',
      'during: [awaiting-parts]',
      'during: [awaiting-part]',
      'clocks.wait.during[0]: there is no reason to wait awaiting-part; did you mean awaiting-parts?',
    ],
    [
      'a pause clock on a rung',
      'during: [awaiting-parts]',
      'during: [awaiting-parts]\n    on: desk',
      'clocks.wait.on: a pause clock runs on every rung',
    ],
    [
      'a pause clock of no wait',
      '    during: [awaiting-parts]\n',
      '    scope: pause\n',
      'clocks.wait.scope: a pause clock runs while work waits; name the reasons with during',
    ],
    [
      'a wait of another clock',
      '    on: desk\n    time',
      '    on: desk\n    scope: tier\n    during: [awaiting-parts]\n    time',
      'clocks.stay.during: only a clock with the scope pause runs during a wait',
    ],
    [
      'the end of a wait that there is not',
      'on-breach: { tell: [holder] }',
      'on-breach: { tell: [holder], resume: true }',
      'clocks.effort.on-breach.resume: only a pause clock can end a wait; name it with during',
    ],
    [
      'a channel for nobody',
      'on-breach: { tell: [holder] }',
      'on-breach: { via: [phone] }',
      'clocks.effort.on-breach.via: nobody is told; say whom with tell',
    ],
    [
      'a region without calendar',
      '{ by: region, de: office, us: always }',
      '{ by: region, de: office }',
      'clocks.response.calendar: has no calendar for us',
    ],
    [
      'a region that is none',
      '{ by: region, de: office, us: always }',
      '{ by: region, de: office, us: always, uk: office }',
      'clocks.response.calendar.uk: there is no region uk; did you mean us?',
    ],
    [
      'a calendar of a region',
      '{ by: region, de: office, us: always }',
      '{ by: region, de: offfice, us: always }',
      'clocks.response.calendar.de: there is no calendar offfice; did you mean office?',
    ],
    [
      'a choice that is none',
      '{ by: plan }',
      '{ by: area }',
      'clocks.stay.calendar.by: area is not one of plan, region',
    ],
    [
      'a plan without calendar',
      'basic: { label: Basic, calendar: office }',
      'basic: { label: Basic }',
      'clocks.stay.calendar.by: basic has no calendar; give every plan one',
    ],
    [
      'a plan that says too much',
      '{ by: plan }',
      '{ by: plan, basic: office }',
      "clocks.stay.calendar.basic: basic says too much; a plan's calendar stands under plans",
    ],
    [
      'a row of an unknown plan',
      '{ plans: [full], priorities: [high], target',
      '{ plans: [ful], priorities: [high], target',
      'clocks.response.targets[0].plans[0]: there is no plan ful; did you mean full?',
    ],
    [
      'rows that never count',
      '      - { plans: [full], priorities: [high], target: 1h, time: elapsed }\n      - { target: 2wd }\n',
      '      - { target: 2wd }\n      - { plans: [full], target: 1wd }\n',
      'clocks.response.targets[0]: is for all plans, so the rows below it never count',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toContainEqual(expect.stringContaining(expected));
  });
});

describe('every fault beside the ladder is told', () => {
  it.each<[string, string, string, string]>([
    [
      'whom a consultation asks',
      'asks: [boss, chief]',
      'asks: [boss, chef]',
      'consultations.together.asks[1]: there is no role chef; did you mean chief?',
    ],
    [
      'a consultation like a rung',
      '  together: {',
      '  team: {',
      'consultations.team: team is a rung already; a consultation has a name of its own',
    ],
    [
      'evidence of an emergency',
      'needs: [manual]',
      'needs: [manul]',
      'emergency.needs[0]: there is no evidence manul; did you mean manual?',
    ],
    [
      'no criterion',
      '    all-down: Everything is down\n    tills-down: { label: More than half of the tills are down, more-than: 50% }',
      '    {}',
      'emergency.criteria: nothing counts as an emergency; name at least one criterion',
    ],
    [
      'a share',
      'more-than: 50%',
      'more-than: half',
      'emergency.criteria.tills-down.more-than: half is no share; write 50%',
    ],
    [
      'how long it must be open',
      'unresolved-for: 5m',
      'unresolved-for: a few minutes',
      'emergency.unresolved-for: a few minutes is no duration; write 90s, 15m, 8h or 2wd (working days)',
    ],
    [
      'the order of pages',
      'order: one-by-one',
      'order: one-by-on',
      'emergency.paging.order: one-by-on is not known; did you mean one-by-one?',
    ],
    [
      'the last of a page',
      'rounds: 2, fallback: boss',
      'rounds: 2, fallback: bss',
      'emergency.paging.fallback: there is no role bss; did you mean boss?',
    ],
    [
      'where a project comes from',
      'from: team',
      'from: taem',
      'project.from: there is no rung taem; did you mean team?',
    ],
    [
      'a project of another ladder',
      'from: team',
      'from: first',
      'project.from: is not on the functional ladder; its holder asks for a project',
    ],
    [
      'who decides',
      'decided-by: boss',
      'decided-by: bos',
      'project.decided-by: there is no role bos; did you mean boss?',
    ],
    [
      'when it is placed elsewhere',
      'on: escalated team',
      'on: escaladed',
      'placements.elsewhere.on: escaladed is not known; did you mean escalated?',
    ],
    [
      'a rung of a placement',
      'on: escalated team',
      'on: escalated taem',
      'placements.elsewhere.on: there is no rung taem; did you mean team?',
    ],
    [
      'a command that is none',
      'decide-project: [boss]',
      'decide-projct: [boss]',
      'may.decide-projct: there is no command decide-projct; did you mean decide-project?',
    ],
    [
      'who may',
      'suggest: [consulted]',
      'suggest: [consultd]',
      'may.suggest[0]: there is no role consultd; did you mean consulted?',
    ],
    [
      'an event that tells',
      '{ on: opened, tell: [boss]',
      '{ on: openend, tell: [boss]',
      'notifications.events[0].on: there is no event openend; did you mean opened?',
    ],
    [
      'of which tickets',
      'categories: [wish]',
      'categories: [wihs]',
      'notifications.events[0].categories[0]: there is no category wihs; did you mean wish?',
    ],
    [
      'nobody told',
      '{ on: opened, tell: [boss]',
      '{ on: opened, tell: []',
      'notifications.events[0].tell: tells nobody; leave it out',
    ],
    [
      'words of the seed for nothing',
      '  consultations.together: with',
      '  consultations.togther: with',
      'from-seed.consultations.togther: consultations.togther is no key of this document; did you mean together for togther?',
    ],
    [
      'a reading of an event that there is not',
      'key: notifications.events }',
      "key: 'notifications.events[7]' }",
      'interpretations[5].key: notifications.events[7] is no key of this document',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toContainEqual(expect.stringContaining(expected));
  });
});

describe('every fault of a test is told', () => {
  const escalate =
    '{ at: 2026-03-02 10:00, arrives: 2026-03-02 10:05, by: ann, do: escalate, refused: [reason, missing] }';
  const line = '2026-03-02 18:30 escalated team tells cid, rob by email, text';

  it.each<[string, string, string, string]>([
    [
      'a time in other words',
      'opened: 2026-03-02 09:00\n',
      'opened: Monday 09:00\n',
      'tests[0].opened: Monday 09:00 is no time; write 2026-03-02 09:00',
    ],
    [
      'a time that is none',
      'opened: 2026-03-02 09:00\n',
      'opened: 2026-02-30 09:00\n',
      'tests[0].opened: 2026-02-30 09:00 is no time; write 2026-03-02 09:00',
    ],
    [
      'times out of order',
      'at: 2026-03-02 10:30',
      'at: 2026-03-02 09:30',
      'tests[0].steps[1].at: 2026-03-02 09:30 comes before 2026-03-02 10:00; tests go forward in time',
    ],
    [
      'a step before the opening',
      'at: 2026-03-02 10:00,',
      'at: 2026-03-02 08:00,',
      'tests[0].steps[0].at: 2026-03-02 08:00 comes before 2026-03-02 09:00; tests go forward in time',
    ],
    [
      'an arrival before it was given',
      'arrives: 2026-03-02 10:05',
      'arrives: 2026-03-02 09:55',
      'tests[0].steps[0].arrives: 2026-03-02 09:55 comes before 2026-03-02 10:00, when it was given',
    ],
    [
      'an arrival after the end',
      'arrives: 2026-03-02 10:05',
      'arrives: 2026-03-04 10:05',
      'tests[0].steps[0].arrives: 2026-03-04 10:05 comes after until; nobody watches then',
    ],
    ['no end', '    until: 2026-03-03 09:00\n', '', 'tests[0].until: is missing; say how long to watch'],
    [
      'a command',
      escalate,
      escalate.replace('do: escalate', 'do: escalat'),
      'tests[0].steps[0].do: there is no command escalat; did you mean escalate?',
    ],
    [
      'a key of a step',
      escalate,
      escalate.replace('arrives', 'arrivs'),
      'tests[0].steps[0].arrivs: arrivs is no key here; did you mean arrives?',
    ],
    [
      'what does not go along',
      escalate,
      escalate.replace('by: ann', 'by: ann, outcome: worked'),
      'tests[0].steps[0].outcome: escalate takes ladder, to, reason, area, person, evidence, not outcome',
    ],
    [
      'what must go along',
      'do: consult, consultation: together, reason: complex, evidence: [manual]',
      'do: assign',
      'tests[0].steps[1].person: assign needs person',
    ],
    [
      'a person like another',
      'by: ann, do: consult',
      'by: anne, do: consult',
      'tests[0].steps[1].by: there is no person anne; did you mean ann?',
    ],
    [
      'a person that is no id',
      'by: ann, do: consult',
      'by: Ann!, do: consult',
      'tests[0].steps[1].by: Ann! is no id of a person; use lower-case letters, digits and dashes',
    ],
    [
      'a consultation',
      'consultation: together, reason',
      'consultation: togther, reason',
      'tests[0].steps[1].consultation: there is no consultation togther; did you mean together?',
    ],
    [
      'a reason',
      'reason: complex',
      'reason: complx',
      'tests[0].steps[1].reason: there is no reason complx; did you mean complex?',
    ],
    [
      'evidence',
      'reason: complex, evidence: [manual]',
      'reason: complex, evidence: [manul]',
      'tests[0].steps[1].evidence[0]: there is no evidence manul; did you mean manual?',
    ],
    [
      'an impact',
      'impact: narrow, urgency',
      'impact: narow, urgency',
      'tests[0].ticket.impact: there is no impact narow; did you mean narrow?',
    ],
    [
      'a line that is none',
      line,
      'soon',
      'tests[0].expect[0]: is no line; write 2026-03-02 17:00 escalated team-lead tells ann, bob by email',
    ],
    ['a time of a line', line, line.replace('18:30', '18.30'), 'tests[0].expect[0]: is no line; write'],
    [
      'a kind of entry',
      line,
      line.replace('escalated', 'escaladed'),
      'tests[0].expect[0]: there is no event escaladed; did you mean escalated?',
    ],
    [
      'a kind that is not shown',
      line,
      line.replace('escalated team', 'clock-breached stay'),
      'tests[0].expect[0]: clock-breached is not among the types shown; list them with show',
    ],
    [
      'a rung of a line',
      line,
      line.replace('escalated team', 'escalated taem'),
      'tests[0].expect[0]: there is no rung taem; did you mean team?',
    ],
    [
      'people of a line',
      line,
      line.replace('cid', 'cidd'),
      'tests[0].expect[0]: there is no person cidd; did you mean cid?',
    ],
    [
      'a channel of a line',
      line,
      line.replace('text', 'txet'),
      'tests[0].expect[0]: there is no channel txet; did you mean text?',
    ],
    ['a line before the opening', line, line.replace('18:30', '08:30'), 'tests[0].expect[0]: comes before the opening'],
    [
      'a line after the end',
      line,
      line.replace('03-02', '03-05'),
      'tests[0].expect[0]: comes after until; nobody watches then',
    ],
    [
      'a kind to show',
      'show: [escalated]',
      'show: [escalatd]',
      'tests[0].show[0]: there is no event escalatd; did you mean escalated?',
    ],
    ['a status', 'status: open', 'status: opne', 'tests[0].status: opne is not known; did you mean open?'],
    [
      'what follows a refused opening',
      'refused: directly }',
      'refused: directly, holder: [ann] }',
      'tests[1].holder: the ticket is not opened; nothing follows',
    ],
    [
      'one name twice',
      'name: No call comes to the team',
      'name: Left alone it moves to the team',
      'tests[1]: Left alone it moves to the team stands here twice',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(changed(from, to)).toContainEqual(expect.stringContaining(expected));
  });

  it('names may be unknown where a refusal is expected', () => {
    expect(changed(escalate, escalate.replace('by: ann', 'by: ann, reason: whatever, to: nowhere'))).toEqual([]);
  });
});
