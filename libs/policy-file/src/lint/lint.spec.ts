import { problemLine } from '../policy-problem';
import { packOf } from '../testing/packs';
import { whole } from '../testing/whole';
import { lintPolicy } from './lint-policy';

function findings(text: string): string[] {
  return lintPolicy(packOf(text), { file: 'p' }).map(
    ({ severity, ...problem }) => `${severity} ${problemLine(problem).replace(/^p:\d+:\d+ /, '')}`,
  );
}

function changed(...changes: [from: string, to: string][]): string[] {
  return findings(
    changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`there is no ${from}`);
      return text.replace(from, to);
    }, whole),
  );
}

it('a policy without a doubt gives lint nothing to say', () => {
  expect(findings(whole)).toEqual([]);
});

it('a finding tells the line and column it means', () => {
  const [first] = lintPolicy(packOf(whole.replace('narrow: { now: high, soon: low }', 'narrow: { now: high }')), {
    file: 'p',
  });
  expect(first).toMatchObject({ file: 'p', line: 36, column: 11, path: 'matrix.narrow', severity: 'error' });
});

/** The register entry that covers everything there is to say about ladders and clocks. */
const reading = (key: string) => `  - { seed: It is silent, choice: This, alternative: That, key: ${key} }\n`;

describe('what can leave somebody untold, can never come, or is used by nobody', () => {
  it.each<[string, [string, string][], string[]]>([
    [
      'a matrix with a hole',
      [['narrow: { now: high, soon: low }', 'narrow: { now: high }']],
      ['error matrix.narrow: narrow has no priority for soon'],
    ],
    [
      'a role that is empty on some days',
      [
        ['people: [ann], fallback: lead', 'people: [ann]'],
        [reading('roles.desk.fallback'), ''],
      ],
      ['warning roles.desk.people: nobody is there on 2026-08-10 to 2026-08-14, and nobody stands in'],
    ],
    [
      'a stand-in that is away on the same day',
      [['email: bob@example.org }', 'email: bob@example.org, away: [2026-08-14] }']],
      [
        'warning roles.desk.people: nobody is there on 2026-08-14, and nobody stands in',
        'warning roles.lead.people: nobody is there on 2026-08-14, and nobody stands in',
      ],
    ],
    [
      'a paging that reaches nobody',
      [
        ['email: bob@example.org }', 'email: bob@example.org, away: [2026-08-14] }'],
        ['email: dot@example.org }', 'email: dot@example.org, away: [2026-08-14..2026-08-15] }'],
      ],
      [
        'warning roles.desk.people: nobody is there on 2026-08-14, and nobody stands in',
        'warning roles.lead.people: nobody is there on 2026-08-14, and nobody stands in',
        'warning roles.boss.people: nobody is there on 2026-08-14 to 2026-08-15, and nobody stands in',
        'warning emergency.paging: reaches nobody on 2026-08-14',
      ],
    ],
    [
      'a paging that ends with nobody',
      [['rounds: 2, fallback: boss', 'rounds: 2']],
      ['warning emergency.paging: has no fallback: when nobody acknowledges, nobody else is reached'],
    ],
    [
      'a paging whose fallback has been reached before',
      [['rounds: 2, fallback: boss', 'rounds: 2, fallback: lead']],
      ['warning emergency.paging.fallback: reaches the same people once more'],
    ],
    [
      'rungs that reach the same people',
      [
        ['people: [cid]', 'people: [ann]'],
        ['people: [dot]', 'people: [dot, cid]'],
      ],
      ['warning ladders.support.rungs.team: team for Website reaches the same people as desk: ann'],
    ],
    [
      'rungs that share people',
      [['people: [cid]', 'people: [cid, ann]']],
      ['warning ladders.support.rungs.team: team for Website reaches people of desk: ann'],
    ],
    [
      'an area of one person',
      [
        ['role: web-team, fallback: lead }', 'role: web-team }'],
        [reading('areas.website.fallback'), ''],
      ],
      ['warning areas.website: cid is alone in it; name a fallback'],
    ],
    [
      'an area that falls back to itself',
      [['role: web-team, fallback: lead }', 'role: web-team, fallback: web-team }']],
      ['warning areas.website.fallback: falls back to the same people'],
    ],
    [
      'reasons that lead where nobody may go',
      [
        ["          by-area: { label: It is for the area's team, needs-area: true }\n", ''],
        ['          harder: It is harder\n', ''],
        [', leads-to: [team]', ', leads-to: [top]'],
        ['  complaints:\n', '      top: { label: Top, role: boss, by: intervene }\n  complaints:\n'],
      ],
      [
        'warning ladders.support.rungs.desk.gate: is never asked for: every reason passes it by',
        'error ladders.support.rungs.desk.reasons.asked-for.leads-to: top is not reached by escalation',
      ],
    ],
    [
      'a rung that every reason leads past',
      [
        [
          'consultations:\n',
          '  side:\n    label: Side\n    kind: hierarchic\n    rungs:\n      low: { label: Low, role: desk, reasons: { up: { label: Up, leads-to: [top] } } }\n      middle: { label: Middle, role: boss }\n      top: { label: Top, role: chief }\nconsultations:\n',
        ],
      ],
      ['error ladders.side.rungs.middle: can never be reached: by no clock, no command and no opening'],
    ],
    [
      'reasons at the top',
      [['        sees: [desk]\n', '        sees: [desk]\n        reasons: { up: Up }\n']],
      ['warning ladders.support.rungs.team.reasons: leads nowhere: there is no rung above'],
    ],
    [
      'a gate that can never be met',
      [['suggest: [consulted]', 'suggest: [chief]']],
      ['error ladders.support.rungs.desk.gate.tried: can never be met: nobody of team may suggest anything'],
    ],
    [
      'a gate of something nobody may do',
      [['suggest: [consulted]', 'suggest: [consulted]\n  tried: []']],
      [
        'error ladders.support.rungs.desk.gate.tried: can never be met: nobody may say that something was tried',
        'warning may.tried: nobody may give this command',
      ],
    ],
    [
      'an offer before the gate opens',
      [['tried: 1, offered-after: 3', 'tried: 4, offered-after: 3']],
      ['warning ladders.support.rungs.desk.gate.offered-after: offers the ticket before so many have been tried'],
    ],
    [
      'a clock that never stops',
      [['stops-on: [responded]', 'stops-on: [intervened]']],
      ['error clocks.response.stops-on: never stops: this policy has no such event'],
    ],
    [
      'a clock that never starts',
      [['starts-on: [opened]', 'starts-on: [intervened]']],
      ['error clocks.response.starts-on: never starts: this policy has no such event'],
    ],
    [
      'warnings out of order',
      [['warn: [50%, 75%]', 'warn: [75%, 50%]']],
      ['warning clocks.response.warn[1]: 50% does not come after 75%, which stands before it'],
    ],
    [
      'a rung after the target',
      [['        sees: [desk]\n', '        sees: [desk]\n        after: 9h of stay\n']],
      ['warning ladders.support.rungs.team.after: 9h comes after the target of stay'],
    ],
    [
      'a telling that goes on and on',
      [['every: 2h, until: left, at-most: 3', 'every: 5m, until: resolved']],
      ['warning clocks.stay.on-breach.repeat: is told more than once an hour, without end; give it at-most'],
    ],
    [
      'tickets without a row',
      [['      - { target: 2wd }', '      - { plans: [basic], target: 2wd }']],
      [
        'warning clocks.response.targets: have no row for priority low with plan full with region de and priority low with plan full with region us',
      ],
    ],
    [
      'a template that there is not',
      [['template: hurry', 'template: hury']],
      [
        'error clocks.response.on-warn.template: there is no template hury; did you mean hurry?',
        'warning templates.hurry: nothing is told by it',
      ],
    ],
    [
      'a template in no language of a reader',
      [["    it: { text: 'La richiesta è ora a {{rung}}.' }\n", '']],
      ['warning templates.moved: has no words in it, which ann would read'],
    ],
    [
      'what nobody uses',
      [
        [
          '  chief: { label: Chief, people: [eve] }',
          '  chief: { label: Chief, people: [eve] }\n  idle: { label: Idle, people: [eve] }',
        ],
        ['  eve: {', '  fred: { name: Fred, email: fred@example.org }\n  eve: {'],
        ['  always:\n', '  never:\n    hours: { mon: [09:00-10:00] }\n  always:\n'],
        ['  letter:', '  stamp: { label: A stamp }\n  letter:'],
      ],
      [
        'warning calendars.never: nothing counts in it',
        'warning directory.fred: plays no role',
        'warning roles.idle: has nothing to do',
        'warning evidence.stamp: is asked for by nothing',
      ],
    ],
  ])('%s', (_, changes, expected) => {
    expect(changed(...changes)).toEqual(expected);
  });
});

describe('nothing is invented in silence', () => {
  const silent = (key: string) => changed([reading(key), '']).map((line) => line.split(': is ')[0]);

  it.each([
    [
      'awaiting.awaiting-parts',
      ['awaiting.awaiting-parts.review-by', 'awaiting.awaiting-parts.cap', 'awaiting.awaiting-parts.tells'],
    ],
    ['clocks.response', ['targets[0]', 'targets[1]', 'warn', 'on-warn.tell'].map((key) => `clocks.response.${key}`)],
    [
      'clocks.stay',
      ['target', 'on-breach.climb-to', 'on-breach.tell', 'on-breach.repeat', 'on-return'].map(
        (key) => `clocks.stay.${key}`,
      ),
    ],
    ['clocks.effort', ['clocks.effort.target', 'clocks.effort.on-breach.tell']],
    ['clocks.wait', ['clocks.wait.target', 'clocks.wait.on-breach.tell']],
    ['notifications.events', ['notifications.events[0]', 'notifications.events[1]']],
    ['emergency.paging', ['roles', 'every', 'rounds', 'fallback'].map((key) => `emergency.paging.${key}`)],
    ['emergency.tells', ['emergency.tells']],
    ['roles.desk.fallback', ['roles.desk.fallback']],
    ['areas.website.fallback', ['areas.website.fallback']],
    ['plans.full', ['plans.full.emergency-approved-by']],
    [
      'ladders.support',
      [
        ...['desk.gate.tried', 'desk.gate.offered-after', 'team.tells'],
        ...['roles', 'every', 'fallback'].map((key) => `team.paging.${key}`),
      ].map((key) => `ladders.support.rungs.${key}`),
    ],
    ['ladders.complaints', ['first', 'second'].map((rung) => `ladders.complaints.rungs.${rung}.tells`)],
    ['project', ['project.decided-by', 'project.consults']],
    ['closes-after', ['closes-after']],
  ])('%s in no register', (key, parts) => {
    expect(silent(key).sort()).toEqual(parts.map((part) => `error ${part}`).sort());
  });

  it.each([
    ['  emergency.unresolved-for: within five minutes\n', 'emergency.unresolved-for'],
    ['  emergency.criteria.tills-down: more than half\n', 'emergency.criteria.tills-down.more-than'],
    ['  consultations.together: with both teams\n', 'consultations.together.asks'],
    ['  notifications.on-opening: its holder\n', 'notifications.on-opening'],
  ])('without the words %s', (words, part) => {
    expect(changed([words, ''])).toEqual([expect.stringMatching(`^error ${part}: is .* stands in no register`)]);
  });

  it.each([
    ['clocks', 'clocks.response', 'clocks.response.targets[0]'],
    ['ladders', 'ladders.support', 'ladders.support.rungs.team.tells'],
    ['notifications', 'notifications.events', 'notifications.events[0]'],
    ['emergency', 'emergency.paging', 'emergency.paging.roles'],
    ['plans', 'plans.full', 'plans.full.emergency-approved-by'],
    ['awaiting', 'awaiting.awaiting-parts', 'awaiting.awaiting-parts.cap'],
  ])('a reading of all %s covers none that is added by name', (heading, key, part) => {
    expect(changed([reading(key), reading(heading)])).toContainEqual(expect.stringContaining(`error ${part}: is `));
  });

  it('a reading of a whole heading covers what stands directly in it', () => {
    expect(
      changed(
        [reading('closes-after'), `${reading('closes-after')}${reading('notifications')}`],
        ['  notifications.on-opening: its holder\n', ''],
      ),
    ).toEqual([]);
  });

  it("the seed's words for a whole clock cover its limit, not what it does then", () => {
    const silenced = changed(
      [reading('clocks.stay'), ''],
      ['from-seed:\n', 'from-seed:\n  clocks.stay: eight hours\n'],
    );
    const ofStay = silenced.filter((line) => line.includes('clocks.stay')).map((line) => line.split(': is ')[0]);
    expect(ofStay).toEqual([
      'error clocks.stay.on-breach.climb-to',
      'error clocks.stay.on-breach.tell',
      'error clocks.stay.on-breach.repeat',
      'error clocks.stay.on-return',
    ]);
  });

  it('a reading of when a clock warns says as well whom it warns', () => {
    const silenced = changed([reading('clocks.response'), reading('clocks.response.warn')]);
    expect(silenced.filter((line) => /response\.(on-)?warn/.test(line))).toEqual([]);
  });
});
