import { problemLine } from './policy-problem';
import { readPolicy } from './read-policy';

/** A small policy that is right; line numbers below are of this text. */
const right = `policy: small
version: 1
label: A small policy
zone: Europe/Berlin
calendars:
  office:
    hours: { mon-fri: [09:00-12:00, 13:00-17:00] }
    closed: [2026-12-24]
    closed-by: { country: DE, region: BY }
directory:
  ann: { name: Ann, email: ann@example.org }
  bob: { name: Bob, email: bob@example.org }
roles:
  desk: { label: Desk, people: [ann] }
  lead: { label: Lead, people: [bob] }
priorities:
  high: { label: High, definition: It burns }
  low: { label: Low, definition: It does not }
default-priority: low
awaiting:
  awaiting-parts: { label: Awaiting parts, pauses: [answer] }
ladders:
  support:
    label: Support
    kind: functional
    rungs:
      desk: { label: Desk, role: desk }
      lead:
        label: Lead
        role: lead
        after: 8h of age
        tells: [lead, requester]
      boss: { label: Boss, role: lead, after: 9h of age }
clocks:
  age: { label: Age, time: elapsed }
  answer:
    label: Answer
    on: desk
    time: working
    calendar: office
    target: { high: 2h, low: 8h }
    warn: [50%, 1h before, at 90m]
    on-warn: { tell: [holder] }
    on-breach:
      climb-to: lead
      tell: [lead]
      repeat: { every: 1h, until: acknowledged, at-most: 3 }
    restarts-on: [acknowledged, consulted lead]
    on-return: refuse
notifications:
  on-opening: [holder]
closes-after: { after: 5wd, calendar: office }
interpretations:
  - { seed: It is silent, choice: This, alternative: That, key: clocks.answer.target }
tests:
  - { name: It works, opened: 2026-03-02 09:00, until: 2026-03-02 10:00 }
`;

function problemsOf(text: string): string[] {
  const read = readPolicy(text, { file: 'p' });
  return read.ok ? [] : read.problems.map(problemLine);
}

/** The problems of the small policy with one thing changed. */
function changed(from: string, to: string): string[] {
  if (!right.includes(from)) throw new Error(`there is no ${from}`);
  return problemsOf(right.replace(from, to));
}

it('a policy without a fault is read', () => {
  expect(problemsOf(right)).toEqual([]);
  expect(problemsOf(`\uFEFF${right.replaceAll('\n', '\r\n')}`)).toEqual([]);
});

describe('what is no YAML, or more than policies need of it, is told with its line', () => {
  it.each([
    ['nothing', '', 'p:1:1 is empty; a policy is a mapping of keys such as policy, version and label'],
    ['only a comment', '# later\n', 'p:1:1 is empty; a policy is a mapping of keys such as policy, version and label'],
    ['a list', '- policy: small\n', 'p:1:1 a policy is a mapping of keys such as policy, version and label'],
    ['a sentence', 'hello', 'p:1:1 a policy is a mapping of keys such as policy, version and label'],
    ['two documents', `${right}---\npolicy: other\n`, 'p:57:1 a second document begins here; a file holds one policy'],
    ['a NUL', 'policy: \0', 'p:1:1 is not UTF-8 text'],
    ['too much', `# ${'x'.repeat(300_000)}\n${right}`, /^p:1:1 has 301\d+ bytes; a policy has at most 262144$/],
    ['a key twice', `${right}zone: UTC\n`, 'p:57:1 zone stands here twice'],
    ['a tab', right.replace('  office:', '\toffice:'), /^p:6:1 /],
    ['an alias', right.replace('tell: [lead]', 'tell: *all'), /p:46:13 .*alias/],
    ['an anchor', right.replace('role: desk }', 'role: &a desk }'), 'p:27:37 &a is an anchor; policies have none'],
    ['a tag', right.replace('label: Age', 'label: !!str Age'), /^p:35:\d+ .*is a tag; policies have none$/],
    ['a merge key', right.replace('label: Age', '<<: {label: Age}'), /p:35:10 << merges mappings; write them out/],
    ['a number as key', right.replace('  ann:', '  1:'), /p:11:3 the key 1 is no word; put it in quotes/],
    ['depth', `tests: [${'['.repeat(30)}1${']'.repeat(30)}]\n`, /p:1:2\d is nested deeper than 20 levels/],
    ['deadly depth', `tests: ${'['.repeat(200_000)}`, 'p:1:27 is nested deeper than 20 levels'],
    ['deadly depth of mappings', `tests: ${'{a: '.repeat(60_000)}`, 'p:1:84 is nested deeper than 20 levels'],
    ['deadly depth of dashes', `tests:\n  ${'- '.repeat(120_000)}`, 'p:2:41 is nested deeper than 20 levels'],
    ['deadly depth of keys', '? '.repeat(100_000), 'p:1:41 is nested deeper than 20 levels'],
    ['not closed', `${right}x: [1\n`, /^p:\d+:\d+ is not YAML: /],
    ...['__proto__', 'constructor', 'prototype'].map((key): [string, string, string] => [
      key,
      `${right}${key}: { polluted: true }\n`,
      `p:57:1 ${key} may not be a key`,
    ]),
  ])('%s', (_, text, expected) => {
    const [first = ''] = problemsOf(text);
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  it('what else is wrong is told together with a key that stands there twice', () => {
    const twice = right
      .replace('  ann:', '  ann: { name: Ann, email: ann@example.org }\n  ann:')
      .replace('version: 1', 'version: one');
    expect(problemsOf(twice)).toEqual([
      'p:2:10 version: is one; a number is needed',
      expect.stringMatching(/^p:\d+:3 ann stands here twice$/),
    ]);
  });

  it('a bomb of aliases is refused at once', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    expect(problemsOf(['a0: &a0 [x]', ...levels].join('\n')).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('durations are written in one way', () => {
  it.each([
    ['15', '15 is no duration; write 90s, 15m, 8h or 2wd (working days)'],
    ['15 min', '15 min is no duration; write 90s, 15m, 8h or 2wd (working days)'],
    ['PT15M', 'PT15M is no duration; write 90s, 15m, 8h or 2wd (working days)'],
    ['1.5h', '1.5h is no duration; write 90s, 15m, 8h or 2wd (working days)'],
    ['1e3', '1000 is no duration; write 90s, 15m, 8h or 2wd (working days)'],
    ['-8h', '-8h is no duration; write 90s, 15m, 8h or 2wd (working days)'],
    ['2d', '2d is no duration; write 90s, 15m, 8h or 2wd (working days)'],
    ['0h', '0h is no time at all'],
    ['08h', '08h begins with a zero; write 8h'],
    ['87841h', '87841h is longer than ten years'],
    ['3661wd', '3661wd is longer than ten years'],
  ])('%s', (written, problem) => {
    expect(changed('low: 8h }', `low: ${written} }`)).toContain(`p:41:30 clocks.answer.target.low: ${problem}`);
  });
});

describe('every fault of shape, word or reference is told with its line and path', () => {
  it.each<[string, string, string, string]>([
    [
      'a misspelt key',
      'restarts-on:',
      'restart-on:',
      'p:48:5 clocks.answer.restart-on: restart-on is no key here; did you mean restarts-on?',
    ],
    [
      'an unknown key',
      'version: 1',
      'version: 1\nlimits: 4',
      'p:3:1 limits: limits is no key here; there are policy, version',
    ],
    ['a missing key', 'version: 1\n', '', 'p:1:1 version: is missing; a number is needed'],
    ['a missing part', 'label: Lead\n', '\n', 'p:28:7 ladders.support.rungs.lead.label: is missing; text is needed'],
    ['a wrong kind', 'version: 1', 'version: one', 'p:2:10 version: is one; a number is needed'],
    ['no whole number', 'version: 1', 'version: 1.5', 'p:2:10 version: is 1.5; a whole number is needed'],
    [
      'a number for text',
      'label: A small policy',
      'label: 2026',
      'p:3:8 label: is 2026; text is needed; put it in quotes',
    ],
    ['an empty value', 'zone: Europe/Berlin', 'zone:', 'p:4:6 zone: is empty; text is needed'],
    [
      'a mapping for a word',
      'role: desk }',
      'role: { a: b } }',
      'p:27:34 ladders.support.rungs.desk.role: is a mapping; text is needed',
    ],
    [
      'a misspelt choice',
      'kind: functional',
      'kind: functinal',
      'p:25:11 ladders.support.kind: functinal is not known; did you mean functional?',
    ],
    [
      'a bad id',
      'policy: small',
      'policy: Small!',
      'p:1:9 policy: Small! is no id; use lower-case letters, digits and dashes, a letter first, at most 40',
    ],
    ['a bad name', 'lead: { label: Lead, people', 'Lead: { label: Lead, people', 'p:15:3 roles.Lead: Lead is no id'],
    [
      'a role like a person of the ticket',
      'desk: { label: Desk, people',
      'holder: { label: Desk, people',
      'p:14:3 roles.holder: holder means somebody of the ticket; call the role otherwise',
    ],
    [
      'an unknown zone',
      'zone: Europe/Berlin',
      'zone: Europe/Berln',
      'p:4:7 zone: there is no zone Europe/Berln; did you mean Europe/Berlin?',
    ],
    [
      'an offset for a zone',
      'zone: Europe/Berlin',
      'zone: GMT+3',
      'p:4:7 zone: GMT+3 is no IANA zone; write one such as Europe/London',
    ],
    [
      'an unknown priority',
      'default-priority: low',
      'default-priority: lo',
      'p:19:19 default-priority: there is no priority lo; did you mean low?',
    ],
    [
      'no priority',
      'high: { label: High, definition: It burns }\n  low: { label: Low, definition: It does not }',
      '{}',
      'p:17:3 priorities: a policy has at least one priority',
    ],
    [
      'an unknown person',
      'people: [ann]',
      'people: [anne]',
      'p:14:33 roles.desk.people[0]: there is no person anne; did you mean ann?',
    ],
    ['a person twice', 'people: [ann]', 'people: [ann, ann]', 'p:14:38 roles.desk.people[1]: ann stands here twice'],
    [
      'a role with nobody',
      'people: [ann]',
      'people: []',
      'p:14:32 roles.desk.people: nobody plays desk; name at least one person',
    ],
    [
      'a bad address',
      'ann@example.org',
      'ann',
      'p:11:28 directory.ann.email: ann is no address; write name@example.org',
    ],
    [
      'an unknown clock to pause',
      'pauses: [answer]',
      'pauses: [anwser]',
      'p:21:53 awaiting.awaiting-parts.pauses[0]: there is no clock anwser; did you mean answer?',
    ],
    [
      'an unknown role of a rung',
      'role: desk }',
      'role: dsek }',
      'p:27:34 ladders.support.rungs.desk.role: there is no role dsek; did you mean desk?',
    ],
    [
      'an unknown role told',
      'tells: [lead, requester]',
      'tells: [lead, requestor]',
      'p:32:23 ladders.support.rungs.lead.tells[1]: there is no role requestor; did you mean requester?',
    ],
    [
      'an unknown role told on opening',
      'on-opening: [holder]',
      'on-opening: [nobody]',
      'p:51:16 notifications.on-opening[0]: there is no role nobody; there are desk, lead, holder',
    ],
    [
      'a threshold of no clock',
      'after: 8h of age',
      'after: 8h of agee',
      'p:31:16 ladders.support.rungs.lead.after: there is no clock agee; did you mean age?',
    ],
    [
      'a threshold in other words',
      'after: 8h of age',
      'after: 8h',
      'p:31:16 ladders.support.rungs.lead.after: 8h is no threshold; write 8h of <clock>',
    ],
    [
      'rungs out of order',
      'after: 8h of age',
      'after: 9h of age',
      'p:33:47 ladders.support.rungs.boss.after: 9h is not after the 9h of lead, which is further down',
    ],
    [
      'a threshold on the first rung',
      'role: desk }',
      'role: desk, after: 1h of age }',
      'p:27:47 ladders.support.rungs.desk.after: a ticket begins on the first rung; nothing has to take it there',
    ],
    [
      'a first rung without holder',
      'role: desk }',
      'role: desk, takes-over: false }',
      'p:27:52 ladders.support.rungs.desk.takes-over: the first rung takes over; a ticket has a holder from the start',
    ],
    [
      'no functional ladder',
      'kind: functional',
      'kind: hierarchic',
      'p:22:1 ladders: no ladder is functional; one must be, it sets the holder',
    ],
    [
      'two functional ladders',
      'clocks:\n',
      '  other: { label: Other, kind: functional, rungs: { a: { label: A, role: lead } } }\nclocks:\n',
      'p:34:32 ladders.other.kind: support is functional already; only one ladder sets the holder',
    ],
    [
      'a ladder without rungs',
      'clocks:\n',
      '  other: { label: Other, kind: hierarchic, rungs: {} }\nclocks:\n',
      'p:34:51 ladders.other.rungs: a ladder has at least one rung',
    ],
    [
      'a holder on a hierarchic ladder',
      'clocks:\n',
      '  other: { label: O, kind: hierarchic, rungs: { a: { label: A, role: lead, takes-over: true } } }\nclocks:\n',
      'p:34:88 ladders.other.rungs.a.takes-over: only the functional ladder sets the holder',
    ],
    [
      'two rungs that intervene',
      'role: lead, after: 9h of age }',
      'role: lead, by: intervene }\n      top: { label: T, role: lead, by: intervene }',
      'p:34:40 ladders.support.rungs.top.by: another rung is reached by intervene already',
    ],
    [
      'a clock on no rung',
      'on: desk',
      'on: dessk',
      'p:38:9 clocks.answer.on: there is no rung dessk; did you mean desk?',
    ],
    [
      'a ticket clock on a rung',
      'on: desk',
      'on: desk\n    scope: ticket',
      'p:39:12 clocks.answer.scope: a clock on a rung has the scope tier or visit',
    ],
    [
      'a tier clock on none',
      'time: elapsed }',
      'time: elapsed, scope: tier }',
      'p:35:44 clocks.age.scope: a tier clock runs on a rung; name it with on',
    ],
    [
      'a refusal without rung',
      'time: elapsed }',
      'time: elapsed, on-return: refuse }',
      'p:35:48 clocks.age.on-return: only a clock on a rung can decide about a return to it',
    ],
    [
      'an unknown calendar',
      '    calendar: office\n',
      '    calendar: offfice\n',
      'p:40:15 clocks.answer.calendar: there is no calendar offfice; did you mean office?',
    ],
    [
      'working time without calendar',
      '    calendar: office\n',
      '',
      'p:40:21 clocks.answer.target.high: 2h counts working time, which needs a calendar',
    ],
    [
      'working days without calendar',
      'time: elapsed }',
      'target: 1wd }',
      'p:35:30 clocks.age.target: 1wd counts working days, which needs a calendar',
    ],
    [
      'hours of no kind',
      'time: elapsed }',
      'target: 8h }',
      'p:35:30 clocks.age.target: say whether 8h is time: elapsed or time: working',
    ],
    [
      'a clock that does nothing',
      '  answer:\n',
      '  idle: { label: Idle, time: elapsed }\n  answer:\n',
      'p:36:3 clocks.idle: idle does nothing; give it a target, or a rung that comes after it',
    ],
    [
      'a priority without target',
      'target: { high: 2h, low: 8h }',
      'target: { high: 2h }',
      'p:41:13 clocks.answer.target: has no target for low',
    ],
    [
      'an unknown priority of a target',
      'target: { high: 2h, low: 8h }',
      'target: { high: 2h, low: 8h, lo: 9h }',
      'p:41:34 clocks.answer.target.lo: there is no priority lo; did you mean low?',
    ],
    [
      'two kinds of target',
      'target: { high: 2h, low: 8h }',
      'target: 8h\n    targets: [{ target: 9h }]',
      'p:42:14 clocks.answer.targets: this clock has a target already; keep one of the two',
    ],
    [
      'rows that never count',
      'target: { high: 2h, low: 8h }',
      'targets: [{ target: 9h }, { target: 8h, priorities: [low] }]',
      'p:41:15 clocks.answer.targets[0]: is for all priorities, so the rows below it never count',
    ],
    [
      'a warning in other words',
      'at 90m]',
      '90m]',
      'p:42:28 clocks.answer.warn[2]: 90m is no point of a clock; write 75%, 1h before or at 36h',
    ],
    ['a warning at the end', '50%,', '100%,', 'p:42:12 clocks.answer.warn[0]: 100% is not before the target'],
    [
      'a warning after the target',
      'at 90m]',
      'at 3h]',
      'p:42:28 clocks.answer.warn[2]: at 3h is not before the target of 2h',
    ],
    [
      'a warning before the start',
      '1h before',
      '2h before',
      'p:42:17 clocks.answer.warn[1]: 2h before is not after the start: the target is 2h',
    ],
    [
      'a warning in other units',
      '1h before',
      '1wd before',
      'p:42:17 clocks.answer.warn[1]: 1wd before is in working days, but this clock counts hours (2h)',
    ],
    ['a warning twice', 'at 90m]', '50%]', 'p:42:28 clocks.answer.warn[2]: 50% stands here twice'],
    [
      'a warning that does nothing',
      '    on-warn: { tell: [holder] }\n',
      '',
      'p:42:11 clocks.answer.warn: say with on-warn what a warning does',
    ],
    [
      'a breach without target',
      'time: elapsed }',
      'time: elapsed, on-breach: { tell: [lead] } }',
      'p:35:48 clocks.age.on-breach: without a target nothing is breached',
    ],
    [
      'a breach that climbs nowhere',
      'climb-to: lead',
      'climb-to: leda',
      'p:45:17 clocks.answer.on-breach.climb-to: there is no rung leda; did you mean lead?',
    ],
    [
      'a repeat without end',
      ', at-most: 3',
      '',
      'p:47:15 clocks.answer.on-breach.repeat: until acknowledged needs at-most: it might never come',
    ],
    [
      'a repeat of nothing',
      '      tell: [lead]\n',
      '',
      'p:46:15 clocks.answer.on-breach.repeat: repeats nothing: nobody is told',
    ],
    [
      'a repeat in other units',
      'every: 1h',
      'every: 1wd',
      'p:47:24 clocks.answer.on-breach.repeat.every: 1wd is in working days, but this clock counts hours (2h)',
    ],
    [
      'a restart by nothing known',
      'consulted lead',
      'asekd lead',
      'p:48:33 clocks.answer.restarts-on[1]: there is no event asekd; did you mean asked?',
    ],
    [
      'a restart by no rung',
      'consulted lead',
      'consulted leda',
      'p:48:33 clocks.answer.restarts-on[1]: there is no rung leda; did you mean lead?',
    ],
    [
      'a day that is none',
      'mon-fri:',
      'mon-fry:',
      'p:7:14 calendars.office.hours.mon-fry: mon-fry is no day; write mon, mon-fri or every-day',
    ],
    [
      'a day twice',
      'mon-fri:',
      'fri: [09:00-12:00], mon-fri:',
      'p:7:34 calendars.office.hours.mon-fri: fri has its hours above already',
    ],
    [
      'a span that is none',
      '09:00-12:00',
      '9 to 12',
      'p:7:24 calendars.office.hours.mon-fri[0]: 9 to 12 is no span; write 09:00-17:00',
    ],
    [
      'a time that is none',
      '09:00-12:00',
      '09:00-25:00',
      'p:7:24 calendars.office.hours.mon-fri[0]: 25:00 is no time of closing; write HH:MM up to 24:00',
    ],
    [
      'a date that is none',
      '2026-12-24',
      '2026-02-30',
      'p:8:14 calendars.office.closed[0]: 2026-02-30 is no date; write YYYY-MM-DD',
    ],
    [
      'a region that is none',
      'region: BY',
      'region: QQ',
      'p:9:39 calendars.office.closed-by.region: no holidays are known of region QQ of DE',
    ],
    [
      'a key twice in meaning',
      'country: DE, region: BY',
      'country: DE, regin: BY',
      'p:9:31 calendars.office.closed-by.regin: regin is no key here; did you mean region?',
    ],
    [
      'a closing without calendar',
      ', calendar: office }\ninter',
      ' }\ninter',
      'p:52:15 closes-after: 5wd needs a calendar',
    ],
    [
      'a closing of no kind',
      '{ after: 5wd, calendar: office }\ninter',
      '{ after: 5h }\ninter',
      'p:52:15 closes-after: say whether 5h is time: elapsed or time: working',
    ],
    [
      'a register key that is none',
      'key: clocks.answer.target }',
      'key: clocks.answer.taget }',
      'p:54:65 interpretations[0].key: clocks.answer.taget is no key of this document; did you mean target for taget?',
    ],
    ['a test without name', 'name: It works, ', '', 'p:56:5 tests[0].name: is missing; text is needed'],
  ])('%s', (_, from, to, expected) => {
    const problems = changed(from, to);
    expect(problems).toContainEqual(expect.stringContaining(expected));
  });

  it('all at once, in the order of their lines: a misspelt key, a bad duration, an unknown role, a missing label', () => {
    const text = right
      .replace('restarts-on:', 'restart-on:')
      .replace('low: 8h }', 'low: 8 h }')
      .replace('tells: [lead, requester]', 'tells: [laed]')
      .replace('label: Awaiting parts, ', '')
      .replace('version: 1', 'version: x');
    expect(problemsOf(text).map((line) => line.split(': ')[0])).toEqual([
      'p:2:10 version',
      'p:21:3 awaiting.awaiting-parts.label',
      'p:32:17 ladders.support.rungs.lead.tells[0]',
      'p:41:30 clocks.answer.target.low',
      'p:48:5 clocks.answer.restart-on',
    ]);
  });

  it('a reference to a part that is wrong itself is not a second fault', () => {
    expect(changed('label: Age, time: elapsed', 'lable: Age, time: elapsed')).toHaveLength(2);
  });
});
