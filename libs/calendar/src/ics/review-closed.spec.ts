import type { CalendarRules } from '../calendar-rules';
import { reviewClosed } from './review-closed';

const rules: CalendarRules = {
  zone: 'Europe/London',
  weekly: { fri: [['09:00', '17:00']] },
  holidays: ['2026-12-24'],
  dates: { '2026-12-28': [['10:00', '12:00']], '2026-12-31': [] },
  holidayRules: [{ country: 'GB', region: 'ENG' }],
};
const dates = ['2026-11-20', '2026-11-24', '2026-12-24', '2026-12-25', '2026-12-28', '2026-12-31', '2150-12-25'];

it('each date is past, already closed, opened by its own hours, or to be added', () => {
  const named = dates.map((date) => ({ date, names: ['Off'] }));
  const { added, already, withHours, past } = reviewClosed(rules, named, '2026-11-24');
  expect(past.map(({ date }) => date)).toEqual(['2026-11-20']);
  expect(already.map(({ date, by }) => [date, by])).toEqual([
    ['2026-12-24', 'closed'],
    ['2026-12-25', 'closed-by'],
  ]);
  expect(withHours.map(({ date }) => date)).toEqual(['2026-12-28']);
  expect(added.map(({ date }) => date)).toEqual(['2026-11-24', '2026-12-31', '2150-12-25']);
});
