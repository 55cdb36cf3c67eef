import type { RowClock } from '../../tickets/api/ticket';
import { clockAt, nearestClock } from './nearest-clock';

const nowAt = '2026-03-02T09:00:00.000Z';
const now = Date.parse(nowAt);
const hour = 3_600_000;
const clock = (more: Partial<RowClock>): RowClock => ({
  clock: 'c',
  label: 'C',
  state: 'running',
  ...more,
});

describe('a clock of a row', () => {
  it('is the one that reaches its target first of those that run', () => {
    const later = clock({ clock: 'later', targetDueAt: '2026-03-03T09:00:00.000Z' });
    const sooner = clock({ clock: 'sooner', targetDueAt: '2026-03-02T10:00:00.000Z' });
    const paused = clock({ clock: 'paused', state: 'paused', targetDueAt: '2026-03-02T09:30:00.000Z' });
    expect(nearestClock([later, paused, sooner])?.clock).toBe('sooner');
    expect(nearestClock([])).toBeUndefined();
  });

  it('is of a ticket that waits the paused one with the least left, not one that is over', () => {
    const over = clock({ clock: 'over', state: 'breached', share: 1, leftMs: 0 });
    const days = clock({ clock: 'days', state: 'paused', share: 0.1, leftDays: 2 });
    const hours = clock({ clock: 'hours', state: 'paused', share: 0.1, leftMs: 3 * hour });
    expect(nearestClock([over, days, hours])?.clock).toBe('hours');
    expect(nearestClock([over])?.clock).toBe('over');
  });

  it('goes on counting from when it counts, and is warned at three quarters and breached at its target', () => {
    const half = clock({ share: 0.5, leftMs: 2 * hour, countsFromAt: nowAt });
    expect(clockAt(half, nowAt, now + hour)).toEqual({ share: 0.75, leftMs: hour, standing: 'warned' });
    expect(clockAt(half, nowAt, now)).toEqual({ share: 0.5, leftMs: 2 * hour, standing: 'calm' });
    expect(clockAt(half, nowAt, now + 2 * hour)).toMatchObject({ leftMs: 0, standing: 'breached' });
  });

  it('is never breached without a target: what is next on it is overdue only while it is being carried out', () => {
    const climb = clock({ share: 0.5, leftMs: hour, countsFromAt: nowAt, nextDueAt: '2026-03-02T10:00:00.000Z' });
    expect(clockAt(climb, nowAt, now + hour / 2)).toEqual({ share: 0.75, leftMs: hour / 2, standing: 'warned' });
    expect(clockAt(climb, nowAt, now + 2 * hour)).toMatchObject({ leftMs: 0, standing: 'warned' });
    expect(clockAt(clock({ ...climb, targetDueAt: climb.nextDueAt! }), nowAt, now + 2 * hour)).toMatchObject({
      leftMs: -hour,
      standing: 'breached',
    });
  });

  it('stands still while closed, paused, or counted in days', () => {
    const closed = clock({ share: 0.5, leftMs: hour, countsFromAt: '2026-03-02T11:00:00.000Z' });
    expect(clockAt(closed, nowAt, now + hour)).toMatchObject({ leftMs: hour });
    expect(clockAt(closed, nowAt, now + 2.5 * hour)).toMatchObject({ leftMs: hour / 2 });
    expect(clockAt(clock({ share: 0.2, leftMs: hour, state: 'paused' }), nowAt, now + hour)).toMatchObject({
      share: 0.2,
    });
    expect(clockAt(clock({ share: 0.2, leftDays: 2 }), nowAt, now)).toMatchObject({ leftDays: 2 });
  });
});
