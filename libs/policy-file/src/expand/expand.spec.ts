import { shownByDefault } from '@stepladder/domain';
import { packOf } from '../testing/packs';
import { whole } from '../testing/whole';

const { policy, tests, fromSeed, language, templates, directory } = packOf(whole);
const hours = (n: number) => ({ n: n * 3_600_000, d: 1 });
const clock = (id: string) => policy.clocks.find((each) => each.id === id);
const day = (text: string) => Date.parse(text);

it('languages and templates come along beside what the engine needs', () => {
  expect(language).toBe('de');
  expect(directory.people[0]).toEqual({ id: 'ann', name: 'Ann', email: 'ann@example.org', language: 'it' });
  expect(Object.keys(templates['hurry'] ?? {})).toEqual(['it', 'de']);
  expect(templates['moved']?.it).toEqual({ text: 'La richiesta è ora a {{rung}}.' });
  expect(JSON.stringify(policy)).not.toContain('richiesta');
});

describe('every shorthand is written out once', () => {
  it('a calendar by region makes a row for each region, only where the calendar counts', () => {
    expect(clock('response')?.targets).toEqual([
      { priorities: ['high'], plans: ['full'], measure: { time: 'elapsed' }, amount: hours(1) },
      { regions: ['de'], measure: { time: 'working-days', calendar: 'office' }, amount: { n: 2, d: 1 } },
      { regions: ['us'], measure: { time: 'working-days', calendar: 'always' }, amount: { n: 2, d: 1 } },
    ]);
  });

  it("a calendar by plan makes a row for each plan, with the plan's own", () => {
    expect(clock('stay')?.targets).toEqual([
      { plans: ['basic'], measure: { time: 'working', calendar: 'office' }, amount: hours(8) },
      { plans: ['full'], measure: { time: 'working', calendar: 'always' }, amount: hours(8) },
    ]);
  });

  it('a row for some regions is split over those alone', () => {
    const { clocks } = packOf(whole.replace('- { target: 2wd }', '- { regions: [us], target: 2wd }')).policy;
    expect(clocks[0]?.targets.map(({ regions }) => regions)).toEqual([undefined, ['us']]);
  });

  it('events, work, evidence and returns', () => {
    expect(clock('response')).toMatchObject({
      ...{ scope: 'ticket', startsOn: [], stopsOn: [{ event: 'responded' }], newCycleOnReopening: true },
    });
    expect(clock('stay')).toMatchObject({
      ...{ scope: 'tier', on: { ladder: 'support', rung: 'desk' }, onReturn: { grant: hours(4) } },
      restartsOn: [{ event: 'consulted', with: 'together' }, { event: 'answered' }],
    });
    expect(clock('effort')).toMatchObject({ whileWorking: true, unlessEvidence: ['manual'] });
  });

  it('a review and a cap make clocks of their own, after those that are declared', () => {
    expect(policy.clocks.map(({ id }) => id)).toEqual([
      ...['response', 'stay', 'effort', 'wait', 'awaiting-parts-review', 'awaiting-parts-cap'],
    ]);
    const made = { scope: 'pause', during: ['awaiting-parts'] };
    const tell = { do: 'tell', to: [{ who: 'holder' }, { role: 'lead' }], channels: ['email'] };
    expect(clock('awaiting-parts-review')).toMatchObject({
      ...made,
      targets: [{ measure: { time: 'working-days', calendar: 'office' }, amount: { n: 3, d: 1 } }],
      thresholds: [{ id: 'breach', actions: [{ ...tell, template: 'review-due' }] }],
    });
    expect(clock('awaiting-parts-cap')).toMatchObject({
      ...made,
      thresholds: [{ id: 'breach', actions: [{ do: 'resume' }, { ...tell, template: 'wait-ended' }] }],
    });
    expect(clock('wait')).toMatchObject({ ...made, thresholds: [{ actions: [{ do: 'resume' }, { do: 'tell' }] }] });
  });

  it('all clocks that a wait pauses are those that do not run during waits; a project pauses those on rungs', () => {
    expect(policy.awaiting).toEqual([
      { id: 'awaiting-parts', label: 'Awaiting parts', pauses: ['response', 'stay', 'effort'] },
    ]);
    expect(policy.project).toEqual({
      ...{
        from: { ladder: 'support', rung: 'team' },
        decidedBy: 'boss',
        consults: 'chief',
        pauses: ['stay', 'effort'],
      },
    });
  });

  it('ladders, gates, reasons in words and written out, pages', () => {
    const [support, complaints] = policy.ladders;
    expect(support).toMatchObject({ comesTo: 'desk', climbedBy: 'escalate', atTop: 'end' });
    expect(complaints).toMatchObject({ climbedBy: 'complain', atTop: 'tell-again' });
    expect(complaints).not.toHaveProperty('comesTo');
    const [desk, team] = support!.rungs;
    expect(desk?.gate).toEqual({ anyEvidence: ['manual'], tried: 1, offeredAfter: 3 });
    const plain = { needs: [], bypassesGate: false, namesPerson: false, needsArea: false, leadsTo: [] };
    expect(desk?.reasons).toEqual([
      { id: 'harder', label: 'It is harder', ...plain },
      {
        ...{ id: 'asked-for', label: 'They asked for somebody', needs: ['letter'], bypassesGate: true },
        ...{ namesPerson: true, needsArea: false, leadsTo: ['team'], shows: 'Read the letter' },
      },
      { ...plain, id: 'by-area', label: "It is for the area's team", needsArea: true },
    ]);
    expect(team).toMatchObject({ heldBy: 'area', takes: ['bug'], sees: ['desk'], opensFor: ['direct'] });
    expect(team?.tells).toEqual([
      { to: [{ who: 'holder' }], template: 'escalated', channels: ['email'] },
      ...[
        {
          to: [{ who: 'requester' }],
          template: 'moved',
          channels: ['email', 'text'],
          shows: 'Somebody else has it now',
        },
      ],
    ]);
    expect(team?.paging).toEqual({
      ...{ roles: ['web-team'], channels: ['phone'], template: 'paged', order: 'one-by-one' },
      ...{ every: { n: 300_000, d: 1 }, rounds: 1, fallback: 'boss' },
    });
  });

  it('emergencies with their shares, placements with their rungs, consultations, rights', () => {
    expect(policy.emergency).toMatchObject({
      unresolvedFor: { n: 300_000, d: 1 },
      needs: ['manual'],
      criteria: [{ id: 'all-down' }, { id: 'tills-down', moreThan: { n: 1, d: 2 } }],
      paging: { channels: ['goto', 'teams', 'phone'], template: 'emergency', rounds: 2 },
    });
    expect(policy.placements).toEqual([
      { id: 'elsewhere', label: 'Elsewhere', on: 'escalated', rung: 'team', by: 'lead' },
    ]);
    expect(policy.consultations).toMatchObject([{ asks: ['boss', 'chief'], evidence: ['manual'] }]);
    expect(policy.may).toEqual({ 'decide-project': [{ role: 'boss' }], suggest: [{ who: 'consulted' }] });
  });

  it("absences are whole dates of the policy's zone", () => {
    expect(policy.away).toEqual([{ person: 'ann', from: day('2026-08-09T22:00Z'), to: day('2026-08-14T22:00Z') }]);
  });

  it('moved due instants are told unless the document says something of that change itself', () => {
    expect(policy.notifications.map(({ on, ifDuesMoved }) => [on, ifDuesMoved === true])).toEqual([
      ['opened', false],
      ['resolved', false],
      ['reopened', false],
      ['opened', false],
      ['prioritised', false],
      ['classified', true],
      ['policy-changed', true],
    ]);
  });

  it("the seed's words are kept with their keys", () => {
    expect(fromSeed).toContainEqual({ key: 'consultations.together', words: 'with both teams' });
  });
});

describe('a test becomes a script', () => {
  it('what is said on opening, with the priority of the matrix and defaults written out', () => {
    expect(tests[0]?.opening).toEqual({
      ...{ openedAt: day('2026-03-02T08:00Z'), openedBy: 'ann', requester: 'rob', participants: ['ria'] },
      ...{ priority: 'high', plan: 'full', region: 'us', category: 'bug', area: 'website' },
    });
    expect(tests[1]?.opening).toMatchObject({
      ...{ openedBy: 'requester', requester: 'requester', priority: 'low', plan: 'basic', region: 'de' },
      ...{ rung: 'team', refused: ['directly'] },
    });
  });

  it('steps, late ones and refused ones', () => {
    expect(tests[0]?.steps).toEqual([
      {
        ...{ at: day('2026-03-02T09:00Z'), arrivesAt: day('2026-03-02T09:05Z'), by: 'ann' },
        ...{ command: { name: 'escalate' }, refused: ['reason', 'missing'] },
      },
      {
        ...{ at: day('2026-03-02T09:30Z'), arrivesAt: day('2026-03-02T09:30Z'), by: 'ann' },
        command: { name: 'consult', consultation: 'together', reason: 'complex', evidence: ['manual'] },
      },
    ]);
  });

  it('expectations', () => {
    expect(tests[0]).toMatchObject({ rules: [1, 2], untilAt: day('2026-03-03T08:00Z') });
    expect(tests[0]?.expected).toEqual({
      entries: [
        {
          ...{ at: day('2026-03-02T17:30Z'), type: 'escalated', about: 'team' },
          ...{ people: ['cid', 'rob'], channels: ['email', 'text'] },
        },
      ],
      ...{ shown: ['escalated'], holder: ['cid'], status: 'open' },
    });
    expect(tests[1]?.expected).toEqual({ entries: [], shown: shownByDefault });
  });

  it.each([
    ['2026-03-02 09:00', '2026-03-02T08:00Z'],
    ['2026-03-02 09:00:30.250', '2026-03-02T08:00:30.250Z'],
    ['2026-03-02T09:00+05:30', '2026-03-02T03:30Z'],
    ['2026-03-02T09:00Z', '2026-03-02T09:00Z'],
    // The clocks of Berlin skip 02:00 to 03:00 on 29 March, and show 02:00 to 03:00 twice on 25 October.
    ['2026-03-29 02:30', '2026-03-29T01:30Z'],
    ['2026-10-25 02:30', '2026-10-25T00:30Z'],
    ['2026-10-25T02:30+01:00', '2026-10-25T01:30Z'],
  ])('the time %s', (written, instant) => {
    const text = whole.replace('opened: 2026-03-02 09:00, ticket', `opened: ${written}, ticket`);
    expect(packOf(text).tests[1]?.opening.openedAt).toBe(day(instant));
  });

  it('every command has its fields by the names of the engine', () => {
    const step = (words: string) =>
      packOf(whole.replace(/do: consult, consultation: together, reason: complex, evidence: \[manual\]/, words))
        .tests[0]?.steps[1]?.command;
    expect(step('do: await, reason: awaiting-parts, review-at: 2026-03-04 09:00')).toEqual({
      ...{ name: 'await', reason: 'awaiting-parts', reviewAt: day('2026-03-04T08:00Z') },
    });
    expect(step('do: complain, on-behalf-of: rob')).toEqual({ name: 'complain', onBehalfOf: 'rob' });
    expect(step('do: declare-emergency, criterion: tills-down, evidence: [manual], down: 6, of: 10')).toEqual({
      ...{ name: 'declare-emergency', criterion: 'tills-down', evidence: ['manual'], down: 6, of: 10 },
    });
    expect(step('do: tried, suggestion: 1, outcome: failed')).toEqual({
      name: 'tried',
      suggestion: 1,
      outcome: 'failed',
    });
    expect(step('do: change-policy, version: 2, rungs: { desk: team }')).toEqual({
      ...{ name: 'change-policy', version: 2, rungs: { desk: 'team' } },
    });
    expect(step('do: decide-project, approved: false, reason: too-dear')).toEqual({
      ...{ name: 'decide-project', approved: false, reason: 'too-dear' },
    });
  });
});
