import { nextDue, simulate, type Script, type Simulated } from '@stepladder/domain/src/index';
import { decide } from '@stepladder/domain/src/ticket/decide';
import { workingBetween } from '@stepladder/domain/src/calendar/working-between';
import type { Story } from '@stepladder/domain/src/testing/story';
import fc from 'fast-check';
import { inForce } from './in-force';
import type { PolicyPack } from './policy-pack';
import { mutated } from './testing/mutated';
import { at, packOf, policyText, storyOf } from './testing/packs';
import type { Edit } from './testing/rules/rule';

/** What users of other systems complain of (docs/field.md), each with what becomes of it here. */

const threeLine = packOf(policyText('three-line'));
const webbee = packOf(policyText('webbee'));
const wep = packOf(policyText('wep'));
const wepWith = (...edits: Edit[]) => mutated(policyText('wep'), edits);
/** `wep` with a status that stops both clocks. */
const pausing: Edit = { put: 'awaiting', value: { 'awaiting-user': { label: 'Awaiting user', pauses: 'all' } } };

const HOUR_MS = 3_600_000;

function dueOf(story: Story) {
  return nextDue(story.policy, story.ticket).due;
}

/** The instants of the entries of a type, as ISO. */
function instantsOf(story: Story, type: string, about?: string): string[] {
  const found = story.entries.filter((each) => each.type === type && (!about || each.clock === about));
  return found.map((each) => new Date(each.at).toISOString());
}

/** How often a person was told of a firing. */
function mailsTo(story: Story, person: string): number {
  return story.messages.filter((message) => message.person === person).length;
}

describe('clocks and pauses', () => {
  it('GLPI #10594, frappe/helpdesk PR 2449: a pause gives back the open time it covered, on the calendar of the limit, whatever lies in it', () => {
    const openedAt = at('2026-03-02T09:00Z');
    const minute = fc.integer({ min: 0, max: 20 * 24 * 60 });
    fc.assert(
      fc.property(fc.uniqueArray(minute, { minLength: 2, maxLength: 8 }), (minutes) => {
        const story = storyOf(threeLine, '2026-03-02T09:00Z');
        const turns = minutes.sort((one, other) => one - other).map((each) => openedAt + each * 60_000);
        turns.forEach((turn, i) => {
          story.say(turn, i % 2 === 0 ? { name: 'await', reason: 'awaiting-parts' } : { name: 'resume' });
        });
        story.say(openedAt + 30 * 24 * HOUR_MS, { name: 'resume' });
        story.until(openedAt + 60 * 24 * HOUR_MS);
        const clock = story.ticket.clocks['first-line-day'];
        const calendar = story.policy.calendars['helpdesk-hours'];
        if (!clock || !calendar) throw new Error('no such clock');
        const usedMs = clock.spans.reduce((sum, [from, to]) => sum + (workingBetween(calendar, from, to) ?? 0), 0);
        expect(usedMs).toBe(8 * HOUR_MS);
      }),
      { numRuns: 200 },
    );
  });

  it('GLPI #6902, #15605: a change of priority keeps the time that was paused out of the new limit', () => {
    const story = storyOf(wepWith(pausing), '2026-03-02T09:00Z', { priority: 'p3' });
    story.say(at('2026-03-02T09:20Z'), { name: 'await', reason: 'awaiting-user' });
    story.say(at('2026-03-02T13:20Z'), { name: 'resume' });
    story.say(at('2026-03-02T13:30Z'), { name: 'triage', priority: 'p2' });
    story.until(at('2026-03-02T15:00Z'));
    expect(instantsOf(story, 'clock-breached', 'response')).toEqual(['2026-03-02T14:00:00.000Z']);
  });

  it('GLPI #24481, #7946: while a ticket waits its limits have no due instant, nothing fires and nobody is told', () => {
    const story = storyOf(wepWith(pausing), '2026-03-02T09:00Z', { priority: 'p1' });
    story.say(at('2026-03-02T09:05Z'), { name: 'await', reason: 'awaiting-user' });
    const told = story.messages.length;
    expect(dueOf(story)).toBeUndefined();
    story.until(at('2026-06-02T09:00Z'));
    expect(story.messages).toHaveLength(told);
  });

  it('GLPI #1996, #2408: a breach is told once, however often it is looked at; again only where the policy says so', () => {
    const story = storyOf(wep, '2026-03-02T09:00Z', { priority: 'p1' }).until(at('2026-03-02T11:00Z'));
    const told = mailsTo(story, 'cezar');
    for (let minute = 1; minute <= 100; minute += 1) {
      const now = at('2026-03-02T11:00Z') + minute * 60_000;
      const { effects } = decide(story.policy, story.ticket, { type: 'due-reached', now });
      expect(effects).toEqual([]);
    }
    expect(mailsTo(story.until(at('2026-03-09T09:00Z')), 'cezar')).toBe(told);
    expect(instantsOf(story, 'clock-breached')).toHaveLength(2);
  });

  it('GLPI #5319: levels missed while the system was down are climbed in order, once, each said to be late', () => {
    const story = storyOf(webbee, '2026-03-02T09:00Z').until(at('2026-03-04T00:00Z'), { late: true });
    const climbs = story.entries.filter(({ type }) => type === 'escalated');
    expect(climbs.map(({ rung, lateByMs }) => [rung, lateByMs])).toEqual([
      ['team-lead', 31 * HOUR_MS],
      ['project-manager', 15 * HOUR_MS],
      ['executive-assistant', 3 * HOUR_MS],
    ]);
    const messages = story.messages.filter(({ person }) => person === 'priya-manager');
    expect(messages.map(({ notices }) => notices.length)).toEqual([2]);
  });

  it('GLPI PR 22678, #15429, OTRS PR 1732: an hour before the limit is an open hour before it, over lunch, over night and over a weekend', () => {
    const split: Edit[] = [
      { put: 'calendars.working-days.hours', value: { 'mon-fri': ['09:00-12:00', '13:00-17:00'] } },
      {
        put: 'clocks.response.targets',
        value: [{ target: '4h', time: 'working', calendar: 'working-days' }],
      },
      { put: 'clocks.response.warn', value: ['1h before'] },
    ];
    const warned = (opened: string) =>
      instantsOf(storyOf(wepWith(...split), opened).until(at(opened) + 100 * HOUR_MS), 'clock-warned', 'response');
    // Rome is an hour ahead of UTC.
    expect(warned('2026-03-02T09:30+01:00')).toEqual(['2026-03-02T12:30:00.000Z']);
    expect(warned('2026-03-02T08:00+01:00')).toEqual(['2026-03-02T11:00:00.000Z']);
    expect(warned('2026-03-06T15:30+01:00')).toEqual(['2026-03-09T09:30:00.000Z']);
  });

  it('Zammad #3180, osTicket #6739: round the clock has no closed minute, and a week may leave out any days', () => {
    const always: Edit = { put: 'calendars.working-days.hours', value: { 'every-day': ['00:00-24:00'] } };
    const holidays: Edit = { drop: 'calendars.working-days.closed-by' };
    const row = (target: string): Edit => ({
      put: 'clocks.resolution.targets',
      value: [{ target, time: 'working', calendar: 'working-days' }],
    });
    const breachOf = (...edits: Edit[]) =>
      instantsOf(
        storyOf(wepWith(...edits), '2026-03-02T09:00Z').until(at('2026-05-01T00:00Z')),
        'clock-breached',
        'resolution',
      );
    expect(breachOf(always, holidays, row('240h'))).toEqual(['2026-03-12T09:00:00.000Z']);
    const someDays: Edit = {
      put: 'calendars.working-days.hours',
      value: { 'tue-wed': ['09:00-17:00'], 'fri-sun': ['09:00-17:00'] },
    };
    expect(breachOf(someDays, holidays, row('24h'))).toEqual(['2026-03-06T16:00:00.000Z']);
  });
});

describe('independent clocks', () => {
  it('Zammad #5177, #3140: who has answered is not escalated for the response, whatever becomes of the other clock', () => {
    const story = storyOf(wep, '2026-03-02T09:00Z', { priority: 'p1' });
    story.say(at('2026-03-02T09:10Z'), { name: 'respond' });
    story.say(at('2026-03-02T09:20Z'), { name: 'triage', priority: 'p2' });
    story.say(at('2026-03-02T09:30Z'), { name: 'triage', priority: 'p1' });
    story.until(at('2026-03-03T09:00Z'));
    expect(instantsOf(story, 'clock-warned', 'response')).toEqual([]);
    expect(instantsOf(story, 'clock-breached', 'response')).toEqual([]);
    expect(instantsOf(story, 'clock-breached', 'resolution')).toEqual(['2026-03-02T11:00:00.000Z']);
  });

  it('Chatwoot #10178, #14009, #6889: after the resolution thanks start no clock, and days may have several shifts', () => {
    const story = storyOf(wep, '2026-03-02T09:00Z', { priority: 'p1' });
    story.say(at('2026-03-02T09:10Z'), { name: 'resolve' });
    story.say(at('2026-03-02T09:15Z'), { name: 'note' });
    const told = story.messages.length;
    story.until(at('2026-03-12T09:00Z'));
    expect(instantsOf(story, 'clock-breached')).toEqual([]);
    expect(story.messages).toHaveLength(told);
    const shifts: Edit = {
      put: 'calendars.working-days.hours',
      value: { 'mon-fri': ['06:00-10:00', '11:00-14:00', '18:00-22:00'] },
    };
    const split = storyOf(wepWith(shifts), '2026-03-02T09:00+01:00', { priority: 'p4' });
    // Three of Monday's eleven hours are over at nine, so three of Wednesday's make the second day.
    expect(instantsOf(split.until(at('2026-03-05T00:00Z')), 'clock-breached', 'response')).toEqual([
      '2026-03-04T08:00:00.000Z',
    ]);
  });

  it('Grafana OnCall #3261, #5247, #2781: across both changes of the clocks a working day stays the same hours on the wall', () => {
    const moved = (opened: string) => {
      const story = storyOf(threeLine, opened);
      return instantsOf(story.until(at(opened) + 96 * HOUR_MS), 'escalated');
    };
    expect(moved('2026-03-27T16:00Z')).toEqual(['2026-03-30T15:00:00.000Z']);
    expect(moved('2026-10-23T16:00+01:00')).toEqual(['2026-10-26T16:00:00.000Z']);
  });
});

describe('another version of the policy', () => {
  const opened = at('2026-03-02T09:00Z');

  /** A critical or P3 ticket that goes on under another version after half an hour. */
  function changed(pack: PolicyPack, next: PolicyPack, priority: string): Simulated {
    const step = { at: opened + HOUR_MS / 2, arrivesAt: opened + HOUR_MS / 2, by: 'ann' };
    const command = { name: 'change-policy', version: next.policy.version } as const;
    const script: Script = {
      name: 'another version',
      rules: [],
      opening: { openedAt: opened, openedBy: 'rob', requester: 'rob', participants: [], priority },
      steps: [{ ...step, command }],
      untilAt: opened + 200 * HOUR_MS,
      expected: { entries: [], shown: [] },
    };
    const policies = [inForce(next, opened, script.untilAt)];
    return simulate(inForce(pack, opened, script.untilAt), script, { policies });
  }

  it('Zammad #4353, #534, #5624: under another version of the policy the old limits fire no more, and the timeline says since when', () => {
    const next = mutated(policyText('webbee'), [{ drop: 'clocks.resolution' }, { put: 'version', value: 99 }]);
    const { entries, messages } = changed(webbee, next, 'critical');
    const fired = entries.filter(({ type }) => type === 'clock-warned' || type === 'clock-breached');
    expect(fired).toEqual([]);
    expect(entries.filter(({ type }) => type === 'policy-changed').map((each) => each.at)).toEqual([
      opened + HOUR_MS / 2,
    ]);
    expect(messages.flatMap(({ notices }) => notices).map(({ template }) => template)).not.toContain('breached');
  });

  it('Zendesk: another version of the policy counts at once for a ticket to which nothing else happens', () => {
    const row = { target: '1h', time: 'elapsed' };
    const next = mutated(policyText('wep'), [
      { put: 'clocks.response.targets', value: [row] },
      { put: 'version', value: 99 },
    ]);
    const { entries } = changed(wep, next, 'p3');
    const breach = entries.find(({ type, clock }) => type === 'clock-breached' && clock === 'response');
    expect(breach?.at).toBe(opened + HOUR_MS);
    const change = entries.find(({ type }) => type === 'policy-changed');
    expect(change?.dues).toContainEqual({
      clock: 'response',
      wasDueAt: opened + 4 * HOUR_MS,
      dueAt: opened + HOUR_MS,
    });
    expect(change?.people).toContain('rob');
  });
});

describe('ladders', () => {
  it('GoAlert #4548: a rung with nobody there is not waited on; the fallback has it at once, and the timeline says so', () => {
    const story = storyOf(wep, '2026-08-11T08:00Z', { priority: 'p1' });
    story.say(at('2026-08-11T08:05Z'), { name: 'escalate', reason: 'more-complex', area: 'formstack' });
    expect(story.ticket.holder.people).toEqual(['chiara', 'stefania', 'cezar', 'andrea']);
    expect(instantsOf(story, 'nobody-on')).toEqual(['2026-08-11T08:05:00.000Z']);
    expect(instantsOf(story, 'escalated')).toEqual(['2026-08-11T08:05:00.000Z']);
  });

  it('GoAlert #3085, #2775, Grafana OnCall #3760: a policy may let people skip a rung, with a reason, and only to where it leads', () => {
    const restaurant = packOf(policyText('restaurant'));
    const story = storyOf(restaurant, '2026-03-02T15:00Z');
    story.say(at('2026-03-02T15:01Z'), { name: 'hand-back' });
    const evidence = ['reference', 'same-issue'];
    const asked = { name: 'escalate', reason: 'client-asked', evidence } as const;
    story.say(at('2026-03-02T15:02Z'), { ...asked, to: 'dev', person: 'dora-dev' });
    expect(story.ticket.holder.rung).toBe('l1');
    story.say(at('2026-03-02T15:03Z'), { ...asked, to: 'pt', person: 'pam-product' });
    expect(story.ticket.holder).toEqual({ rung: 'pt', people: ['pam-product'] });
  });
});

describe('one calculator', () => {
  it('dbt_zendesk #51, Zammad #2579: what is promised, what then happens and what the timeline says are one number', () => {
    const story = storyOf(threeLine, '2026-05-01T16:00+01:00');
    const promised = dueOf(story);
    story.until(at('2026-05-06T00:00Z'));
    const breach = story.entries.find(({ type }) => type === 'clock-breached');
    expect(promised?.at).toBe(breach?.at);
    expect(story.ticket.clocks['first-line-day']).toMatchObject({
      outcome: 'breached',
      spans: [[expect.any(Number), breach?.at]],
    });
  });
});
