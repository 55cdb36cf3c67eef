import { aClock, aPolicy, elapsed, officeDays, office } from '../clocks/testing/parts';
import type { Policy } from '../policy/policy';
import { monday, Story, tuesday } from '../testing/story';
import { whyNotOpen, type WantedTicket } from './why-not-open';

const level = (id: string) => ({ id, label: id, definition: id });
const response = aClock('response', [elapsed(1)], { stopsOn: [{ event: 'responded' }] });
const started = aClock('started', [elapsed(3)], { startsOn: [{ event: 'opened' }, { event: 'reopened' }] });
const unfit = aClock('unfit', [elapsed(1, { categories: ['wish'] })]);
const later = aClock('later', [elapsed(1)], { startsOn: [{ event: 'consulted' }] });
const shown = {
  ...{ on: 'opened' as const, fits: {} },
  tells: [{ to: [{ who: 'requester' as const }], template: 'confirmation', channels: ['email' as const] }],
};
const policy: Policy = aPolicy([response, aClock('resolution', [officeDays(2)]), started, unfit, later], {
  notifications: [shown],
  plans: [
    { id: 'basic', label: 'Basic' },
    { id: 'gold', label: 'Gold' },
  ],
  regions: [{ id: 'de', label: 'Germany' }],
  categories: [level('bug'), level('wish')],
  categoryRequired: true,
  areas: [{ id: 'website', label: 'Website', role: 'developer' }],
  evidence: [{ id: 'docs', label: 'Documentation followed', kind: 'tick' }],
});

it('the entry of the opening says how the ticket is classified and by when each clock is to be met, and so does its mail', () => {
  const facts = { category: 'bug', area: 'website', evidence: ['docs'], priority: 'high' };
  const { entries, messages } = new Story(policy, monday('09:00'), { ...facts, calendars: office });
  expect(entries[0]).toMatchObject({
    type: 'opened',
    ...facts,
    plan: 'basic',
    region: 'de',
    dues: [
      { clock: 'response', dueAt: monday('10:00') },
      { clock: 'resolution', dueAt: tuesday('17:00') },
      { clock: 'started', dueAt: monday('12:00') },
    ],
  });
  expect(messages).toMatchObject([{ person: 'rob', notices: [{ template: 'confirmation', entrySeq: 1 }] }]);
});

it('what is said on opening is what the ticket is; without a plan or a region it has the first', () => {
  const said = { plan: 'gold', impact: 'wide', urgency: 'now', placements: ['zoho'] };
  const { ticket } = new Story(policy, monday('09:00'), { ...said, calendars: office });
  expect(ticket).toMatchObject({ ...said, region: 'de' });
});

const wanted = (more: WantedTicket) => whyNotOpen(policy, { category: 'bug', ...more });

it('a ticket is opened by what the policy knows', () => {
  expect(wanted({ priority: 'high', plan: 'gold', region: 'de', area: 'website', evidence: ['docs'] })).toEqual([]);
});

it('everything wrong is said at once, each with its place', () => {
  const wrong = { priority: 'urgent', plan: 'tin', region: 'fr', category: 'song', area: 'garden', evidence: ['x'] };
  const problems = wanted({ ...wrong, rung: 'attic' });
  expect(problems.map(({ path }) => path)).toEqual([
    'priority',
    'plan',
    'region',
    'area',
    'category',
    'evidence',
    'rung',
  ]);
  expect(problems[1]).toEqual({ path: 'plan', problem: 'policy webbee has no plan tin; it has basic, gold' });
});

it('a category is asked for where the policy requires one', () => {
  expect(whyNotOpen(policy, {})).toEqual([
    { path: 'category', problem: 'the category is missing; there are bug, wish' },
  ]);
  expect(whyNotOpen({ ...policy, categoryRequired: false }, {})).toEqual([]);
});

describe('the rung a ticket is opened on', () => {
  const [ladder] = policy.ladders;
  if (!ladder) throw new Error('webbee has a ladder');
  const change = (id: string, more: object) => ({
    ...policy,
    ladders: [
      { ...ladder, ...more, rungs: ladder.rungs.map((rung) => (rung.id === id ? { ...rung, ...more } : rung)) },
    ],
  });
  const problems = (by: Policy, said: WantedTicket) =>
    whyNotOpen(by, { category: 'bug', ...said }).map(({ problem }) => problem);

  it('takes whoever it opens for', () => {
    const direct = change('team-lead', { opensFor: ['direct-contact'] });
    expect(problems(direct, { rung: 'team-lead' })).toEqual(['only direct-contact may come to team-lead directly']);
    expect(problems(direct, { rung: 'team-lead', contact: 'direct-contact' })).toEqual([]);
    expect(problems(policy, { rung: 'team-lead' })).toEqual(['no ticket may come to team-lead directly']);
  });

  it('takes all where tickets come to, and on the first', () => {
    const second = { ...policy, ladders: [{ ...ladder, comesTo: 'team-lead' }] };
    for (const rung of [undefined, 'team-lead', 'developer'])
      expect(problems(second, rung ? { rung } : {})).toEqual([]);
  });

  it('takes its own categories only', () => {
    const picky = change('developer', { takes: ['wish'] });
    expect(problems(picky, {})).toEqual(['developer takes wish only']);
    expect(problems(picky, { category: 'wish' })).toEqual([]);
  });
});
