import { wallText } from './wall-text';

const mondayAt = Date.UTC(2026, 10, 23, 9, 0);

describe('what the wall of a zone shows', () => {
  it('is its weekday, date and time, whatever the zone of the process', () => {
    expect(wallText(mondayAt, 'Europe/Berlin')).toBe('Mon 2026-11-23 10:00');
    expect(wallText(Date.UTC(2026, 10, 23, 23), 'Asia/Tokyo')).toBe('Tue 2026-11-24 08:00');
    expect(wallText(Date.UTC(2026, 10, 22, 3), 'America/New_York')).toBe('Sat 2026-11-21 22:00');
  });

  it('is the same twice when clocks are set back', () => {
    expect(wallText(Date.UTC(2026, 9, 25, 0, 30), 'Europe/Berlin')).toBe('Sun 2026-10-25 02:30');
    expect(wallText(Date.UTC(2026, 9, 25, 1, 30), 'Europe/Berlin')).toBe('Sun 2026-10-25 02:30');
  });

  it('has seconds and milliseconds only where they are asked for and there are some', () => {
    expect(wallText(mondayAt + 31_500, 'UTC')).toBe('Mon 2026-11-23 09:00');
    expect(wallText(mondayAt + 31_500, 'UTC', 'second')).toBe('Mon 2026-11-23 09:00:31');
    expect(wallText(mondayAt + 31_500, 'UTC', 'millisecond')).toBe('Mon 2026-11-23 09:00:31.500');
    expect(wallText(mondayAt + 5_000, 'UTC', 'millisecond')).toBe('Mon 2026-11-23 09:00:05');
    expect(wallText(mondayAt + 500, 'UTC', 'second')).toBe('Mon 2026-11-23 09:00');
    expect(wallText(mondayAt, 'UTC', 'millisecond')).toBe('Mon 2026-11-23 09:00');
    expect(wallText(mondayAt + 500.9, 'UTC', 'millisecond')).toBe('Mon 2026-11-23 09:00:00.500');
  });
});
