import { breachesOf } from './breaches';
import type { ClockRow } from './snapshot';

const clock = (state: ClockRow['state'], rest: Partial<ClockRow> = {}): ClockRow => ({
  ...{ clock: 'age', label: 'Age', cycle: 1, state },
  ...rest,
});

describe('how a ticket stands to its targets', () => {
  it.each([
    ['nothing without clocks', [], { breached: false }],
    [
      'by the target, not by the warning before it',
      [clock('running', { targetDueAt: 20, nextDueAt: 10 })],
      { breached: false, nextBreachAt: 20 },
    ],
    [
      'by the first of those that run',
      [clock('running', { targetDueAt: 20 }), clock('running', { targetDueAt: 15 }), clock('paused')],
      { breached: false, nextBreachAt: 15 },
    ],
    [
      'by the next threshold of a clock without a target',
      [clock('running', { targetDueAt: 20 }), clock('running', { nextDueAt: 10 })],
      { breached: false, nextBreachAt: 10 },
    ],
    [
      'past one target, with the next to come',
      [clock('breached', { targetDueAt: 5, nextDueAt: 6 }), clock('running', { targetDueAt: 20 })],
      { breached: true, nextBreachAt: 20 },
    ],
    ['with none to come while none runs', [clock('paused'), clock('met', { targetDueAt: 5 })], { breached: false }],
  ])('%s', (_name, clocks, expected) => {
    expect(breachesOf(clocks)).toEqual(expected);
  });
});
