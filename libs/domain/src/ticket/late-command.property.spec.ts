import fc from 'fast-check';
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
  const { status, priority, positions, holder, clocks, awaiting, resolvedAt } = ticket;
  return { status, priority, positions, holder, clocks, awaiting, resolvedAt };
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
