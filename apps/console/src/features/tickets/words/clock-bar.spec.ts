import type { ComingView, ExplanationView } from '../api/outlook';
import type { EntryView } from '../api/ticket';
import { clockBar } from './clock-bar';

const at = (hour: number): string => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
const explained = {
  clock: 'day',
  nowAt: at(6),
  dueAt: at(10),
  segments: [
    { fromAt: at(0), toAt: at(2), why: 'open' },
    { fromAt: at(2), toAt: at(4), why: 'closed' },
    { fromAt: at(4), toAt: at(6), why: 'paused' },
  ],
  ahead: [{ fromAt: at(6), toAt: at(10), why: 'open' }],
} as unknown as ExplanationView;
const warning = { at: at(8), clock: 'day', words: 'warns' } as ComingView;

it('draws what counted, what was closed and what was paused, and what is ahead, each in its share', () => {
  expect(clockBar(explained, [warning], [])?.parts).toEqual([
    { from: 0, to: 0.2, look: 'counted', ahead: false },
    { from: 0.2, to: 0.4, look: 'closed', ahead: false },
    { from: 0.4, to: 0.6, look: 'paused', ahead: false },
    { from: 0.6, to: 1, look: 'counted', ahead: true },
  ]);
});

it('marks now, the target and the thresholds that come', () => {
  const marks = clockBar(explained, [warning], [])?.marks.map(({ kind, share }) => [kind, share]);
  expect(marks).toEqual([
    ['threshold', 0.8],
    ['target', 1],
    ['now', 0.6],
  ]);
});

it('tells of each threshold what is done then, in the words it is given', () => {
  const warned = { at: at(3), type: 'clock-warned', clock: 'day', because: { code: 'clock' } } as EntryView;
  const tell = { coming: () => 'will warn', entry: () => 'warned' };
  const marks = clockBar(explained, [warning], [warned], { tell })?.marks;
  expect(marks?.slice(0, 2).map(({ fired, words }) => [fired, words])).toEqual([
    [true, 'warned'],
    [false, 'will warn'],
  ]);
});

it('reaches to the next threshold of a clock that has no target', () => {
  const { dueAt: _, ...endless } = { ...explained, ahead: [] };
  const bar = clockBar(endless, [], [], { nextDueAt: at(12), nextThreshold: '12h' });
  expect(bar?.toAt).toBe(at(12));
  expect(bar?.marks[0]).toMatchObject({ kind: 'threshold', share: 1, words: '12h' });
});

it('what counted after the target is over', () => {
  const late = { ...explained, dueAt: at(1), ahead: [] };
  expect(
    clockBar(late, [], [])
      ?.parts.slice(0, 2)
      .map(({ look }) => look),
  ).toEqual(['counted', 'over']);
});

it('has no length before its first moment has passed', () => {
  expect(clockBar({ ...explained, nowAt: at(0), segments: [], ahead: [], dueAt: at(0) }, [], [])).toBeUndefined();
});
