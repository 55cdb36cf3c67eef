import { openCalendar } from '../calendar/open-calendar';
import { nineToFive, utcWeeks } from '../calendar/testing/utc-week';
import { monday, Story, tuesday, wednesday } from '../testing/story';
import { webbee } from '../testing/webbee';
import { nextDue } from './next-due';

const inWorkingDays = {
  ...webbee,
  closesAfter: { measure: { time: 'working-days' as const, calendar: 'office' }, amount: { n: 10, d: 1 } },
};

/** A ticket resolved on Wednesday 09:00 of the first week, seen with that many weeks of the calendar. */
function resolvedWith(weeks: number): Story {
  const calendars = { office: openCalendar(utcWeeks('2026-03-02', weeks, nineToFive)) };
  const story = new Story(inWorkingDays, monday('09:00'), { calendars });
  story.say(wednesday('09:00'), { name: 'resolve' });
  return story;
}

it('a resolved ticket closes by itself after ten working days', () => {
  const { policy, ticket } = resolvedWith(4);
  expect(nextDue(policy, ticket)).toEqual({
    due: { kind: 'closing', at: tuesday('17:00', 2) },
    beyondWindow: false,
  });
});

it('a closing beyond the fetched stretch of the calendar is said to lie there, so that more is fetched', () => {
  const { policy, ticket } = resolvedWith(2);
  expect(nextDue(policy, ticket)).toEqual({ due: undefined, beyondWindow: true });
});
