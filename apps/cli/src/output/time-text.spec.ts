import { durationText, exactTimeText, relativeText, timeText, withWeekday, withZone } from './time-text';

const hour = 3_600_000;
const mondayAt = Date.UTC(2026, 10, 23, 9, 0);

describe('times in the terminal', () => {
  it.each([
    [0, '0 s'],
    [45_000, '45 s'],
    [12 * 60_000, '12 min'],
    [3 * hour + 12 * 60_000, '3 h 12 min'],
    [52 * hour, '2 d 4 h'],
    [48 * hour + 5 * 60_000, '2 d'],
  ])('says %d ms as "%s"', (lengthMs, text) => {
    expect(durationText(lengthMs)).toBe(text);
  });

  it('says how far away an instant is, before and after it', () => {
    expect(relativeText(mondayAt + hour, mondayAt)).toBe('in 1 h');
    expect(relativeText(mondayAt - hour, mondayAt)).toBe('1 h ago');
    expect(relativeText(mondayAt, mondayAt)).toBe('now');
  });

  it('puts the weekday in full beside the time, as the zone has it', () => {
    expect(withWeekday(mondayAt, 'Europe/Berlin')).toBe('2026-11-23 Monday 10:00');
    expect(withWeekday(mondayAt + 1_500, 'Pacific/Auckland')).toBe('2026-11-23 Monday 22:00:01.500');
    expect(withWeekday(Date.UTC(2026, 10, 23, 23), 'Asia/Tokyo')).toBe('2026-11-24 Tuesday 08:00');
  });

  it('shows seconds and milliseconds only where asked for and not 0', () => {
    expect(timeText(mondayAt + 1_500, 'Europe/Berlin')).toBe('Mon 2026-11-23 10:00');
    expect(exactTimeText(mondayAt, 'Europe/Berlin')).toBe('Mon 2026-11-23 10:00');
    expect(exactTimeText(mondayAt + 5_000, 'Europe/Berlin')).toBe('Mon 2026-11-23 10:00:05');
    expect(exactTimeText(mondayAt + 31_500, 'Europe/Berlin')).toBe('Mon 2026-11-23 10:00:31.500');
  });

  it('shows the wall clock of the zone asked for and names the zone', () => {
    expect(timeText(mondayAt, 'Europe/Berlin')).toBe('Mon 2026-11-23 10:00');
    expect(withZone(mondayAt, 'America/New_York')).toBe('Mon 2026-11-23 04:00 America/New_York');
  });
});
