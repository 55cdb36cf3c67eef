import { DateTime } from 'luxon';
import { mondayMorning } from './monday-morning';

describe('the week of a demonstration', () => {
  it.each(['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'begins on a Monday at 09:00 on the wall in %s, at most a week ahead',
    (zone) => {
      for (let day = 0; day < 400; day += 3) {
        const afterAt = Date.UTC(2026, 0, 1, 13, 30) + day * 86_400_000;
        const at = mondayMorning(zone, afterAt);
        const wall = DateTime.fromMillis(at, { zone });
        expect([wall.weekday, wall.toFormat('HH:mm:ss')]).toEqual([1, '09:00:00']);
        expect(at).toBeGreaterThan(afterAt);
        expect(at - afterAt).toBeLessThanOrEqual(8 * 86_400_000);
      }
    },
  );
});
