import type { ClockView, PolicyView } from '../api/ticket';
import { promisesOf } from './promises';

const policy = {
  clocks: [
    { id: 'response', label: 'Response', scope: 'ticket' },
    { id: 'tier', label: '12 hours on 1st line', scope: 'tier' },
  ],
} as PolicyView;
const at = '2026-03-02T17:00:00.000Z';
const clock = (id: string, more: Partial<ClockView>) =>
  ({ clock: id, label: id, targetDueAt: at, ...more }) as ClockView;
const told = (...clocks: ClockView[]) =>
  promisesOf({ clocks, status: 'open' }, policy).map(({ clock: id, state }) => [id, state]);

it('tells whoever asked until when, and neither hides what was missed nor what stands still', () => {
  expect(told(clock('response', { state: 'running' }))).toEqual([['response', 'kept-until']]);
  expect(told(clock('response', { state: 'breached' }))).toEqual([['response', 'missed']]);
  expect(told(clock('response', { state: 'paused' }))).toEqual([['response', 'still']]);
  expect(told(clock('response', { state: 'met' }))).toEqual([]);
});

it('tells nothing of the clocks by which the house measures its tiers', () => {
  expect(told(clock('tier', { state: 'running' }))).toEqual([]);
});

it('promises nothing of a ticket that is done', () => {
  expect(promisesOf({ clocks: [clock('response', { state: 'breached' })], status: 'closed' }, policy)).toEqual([]);
});
