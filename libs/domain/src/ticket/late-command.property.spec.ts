import fc from 'fast-check';
import { aClock, aPolicy, breach, developer, elapsed, hours, office, warning, working } from '../clocks/testing/parts';
import { monday, Story, thursday } from '../testing/story';
import { webbee } from '../testing/webbee';
import type { Ticket } from './ticket';

const HOUR_MS = 3_600_000;
const wishes = [
  { name: 'resolve' },
  { name: 'escalate' },
  { name: 'cancel' },
  { name: 'triage', priority: 'critical' },
] as const;

/** The ticket without what says how it came about: numbering, memory, and the instant up to which it was decided. */
function essence(ticket: Ticket): unknown {
  const { version: _, seq: __, decidedUpToAt: ___, corrections: ______, ...rest } = ticket;
  const { answers: ____, past: _____, ...plain } = rest as Partial<Record<'answers' | 'past', unknown>>;
  return plain;
}

it('a command that arrives late leaves the ticket as if it had come in time, when nobody acted in between', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...wishes),
      fc.integer({ min: 1, max: 60 * 60 }),
      fc.integer({ min: 1, max: 60 * 60 }),
      fc.constantFrom('critical', 'medium'),
      (wish, minutes, delay, priority) => {
        const at = monday('09:00') + minutes * 60_000;
        const now = at + delay * 60_000;
        const inTime = new Story(webbee, monday('09:00'), { priority });
        inTime.say(at, wish);
        inTime.until(now);
        const late = new Story(webbee, monday('09:00'), { priority }).until(now);
        late.say(at, wish, { now });
        late.until(now);
        expect(essence(late.ticket)).toEqual(essence(inTime.ticket));
      },
    ),
    { numRuns: 300 },
  );
});

it('whatever comes, nothing is dated before what was decided, numbers rise by one, and each firing happens once a round', () => {
  const step = fc.record({
    wish: fc.constantFrom(...wishes, { name: 'reopen' }, { name: 'note' }),
    hours: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const story = new Story(webbee, monday('09:00'));
      let at = monday('09:00');
      for (const { wish, hours } of steps) {
        at += hours * HOUR_MS;
        story.say(at, wish as (typeof wishes)[0]);
      }
      story.until(thursday('09:00', 2));
      const { entries } = story;
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
      expect(entries.every((entry, index) => index === 0 || entry.at >= (entries[index - 1]?.at ?? 0))).toBe(true);
      const firings = entries.flatMap(({ type, because }) =>
        because.code === 'clock' ? [`${type} ${JSON.stringify(because)}`] : [],
      );
      expect(new Set(firings).size).toBe(firings.length);
      const notices = story.messages.flatMap((message) => message.notices.map(({ id }) => id));
      expect(new Set(notices).size).toBe(notices.length);
    }),
    { numRuns: 200 },
  );
});

describe('clocks of every kind', () => {
  const climbs = breach({ actions: [{ do: 'climb', ladder: 'support', rung: 'team-lead' }] });
  const repeat = { every: hours(3), until: 'left' as const, atMost: 4 };
  const policy = aPolicy(
    [
      aClock('response', [elapsed(2, { priorities: ['critical'] }), working(6)], {
        stopsOn: [{ event: 'responded' }],
        thresholds: [warning('50%', { share: { n: 1, d: 2 } }), breach({ repeat })],
        newCycleOnReopening: true,
      }),
      aClock('tier', [working(8)], {
        ...{ scope: 'tier' as const, on: developer, thresholds: [climbs], onReturn: { grant: hours(2) } },
      }),
      aClock('silence', [elapsed(5)], { startsOn: [{ event: 'responded' }], restartsOn: [{ event: 'acknowledged' }] }),
      aClock('work', [elapsed(1)], { whileWorking: true, unlessEvidence: ['known-fix'] }),
      aClock('cap', [elapsed(20)], {
        ...{ scope: 'pause' as const, during: ['awaiting-parts'] },
        thresholds: [breach({ actions: [{ do: 'resume' }] })],
      }),
    ],
    { evidence: [{ id: 'known-fix', label: 'Known fix', kind: 'tick' }] },
  );
  const every = [
    ...wishes,
    ...(['respond', 'start-work', 'stop-work', 'resume', 'hand-back', 'acknowledge', 'reopen', 'note'] as const).map(
      (name) => ({ name }),
    ),
    { name: 'await' as const, reason: 'awaiting-parts' },
    { name: 'await' as const, reason: 'awaiting-quote', reviewAt: thursday('09:00') },
    { name: 'triage' as const, priority: 'low', evidence: ['known-fix'] },
  ] satisfies Parameters<Story['say']>[1][];
  const open = () => new Story(policy, monday('09:00'), { calendars: office });
  const step = fc.record({ wish: fc.constantFrom(...every), minutes: fc.integer({ min: 1, max: 1200 }) });

  it('a command that arrives late, before anybody acted, leaves the ticket as if it had come in time', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), step, fc.integer({ min: 1, max: 3000 }), (before, last, delay) => {
        let at = monday('09:00');
        const [inTime, late] = [open(), open()];
        for (const { wish, minutes } of before) {
          at += minutes * 60_000;
          for (const story of [inTime, late]) story.say(at, wish);
        }
        at += last.minutes * 60_000;
        const now = at + delay * 60_000;
        inTime.say(at, last.wish);
        inTime.until(now);
        late.until(now);
        late.say(at, last.wish, { now });
        late.until(now);
        expect(essence(late.ticket)).toEqual(essence(inTime.ticket));
      }),
      { numRuns: 300 },
    );
  });

  it('whatever comes, in order or late, nothing is fired or told twice and numbers rise by one', () => {
    const late = fc.record({
      wish: fc.constantFrom(...every),
      minutes: fc.integer({ min: 0, max: 900 }),
      delay: fc.constantFrom(0, 0, 0, 45, 700),
    });
    fc.assert(
      fc.property(fc.array(late, { maxLength: 10 }), (steps) => {
        const story = open();
        let at = monday('09:00');
        for (const { wish, minutes, delay } of steps) {
          at += minutes * 60_000;
          const now = Math.max(at + delay * 60_000, story.ticket.decidedUpToAt);
          if (delay > 0) story.until(now);
          story.say(at, wish, { now });
        }
        story.until(thursday('09:00', 1));
        expect(story.entries.map(({ seq }) => seq)).toEqual(story.entries.map((_, index) => index + 1));
        const told = story.messages.flatMap(({ notices }) => notices.map(({ id }) => id));
        expect(told.filter((id, index) => told.indexOf(id) !== index)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
