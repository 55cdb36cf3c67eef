import type { ActionView } from '../api/outlook';
import { undoingOf } from './undoing';

const verdict = { allowed: true, reasons: [], missing: [], reasonCodes: [], missingCodes: [] };
const before = { tier: 'l1', holder: ['ann'] };
const open = (command: ActionView['command'], more: Partial<ActionView> = {}): ActionView => ({
  ...{ command, ...verdict, choices: [], fields: [] },
  ...more,
});
const back = { facts: { to: 'l1' }, ...verdict, evidence: [] };

it('takes back a wait, a resolution and the start of work by what the engine has for it', () => {
  const actions = [open('resume'), open('reopen'), open('stop-work')];
  expect(undoingOf({ name: 'await', facts: { reason: 'x' } }, before, actions, 'a slip')).toEqual({
    name: 'resume',
    facts: {},
  });
  expect(undoingOf({ name: 'resolve', facts: {} }, before, actions, 'a slip')).toEqual({ name: 'reopen', facts: {} });
  expect(undoingOf({ name: 'start-work', facts: {} }, before, actions, 'a slip')).toEqual({
    name: 'stop-work',
    facts: {},
  });
});

it('hands a move up back to the rung it came from, and a ticket to the one who held it', () => {
  const actions = [open('hand-back', { choices: [back] }), open('assign')];
  expect(undoingOf({ name: 'escalate', facts: {} }, before, actions, 'a slip')).toEqual({
    name: 'hand-back',
    facts: { to: 'l1', reason: 'a slip' },
  });
  expect(undoingOf({ name: 'assign', facts: { person: 'bob' } }, before, actions, 'a slip')).toEqual({
    ...{ name: 'assign', facts: { person: 'ann' } },
  });
});

it('offers nothing that would be refused, would open another ticket, or would need more than a click', () => {
  const actions = [open('hand-back', { choices: [{ ...back, allowed: false }] }), open('resume', { allowed: false })];
  expect(undoingOf({ name: 'escalate', facts: {} }, before, actions, 'a slip')).toBeUndefined();
  expect(undoingOf({ name: 'await', facts: {} }, before, actions, 'a slip')).toBeUndefined();
  expect(
    undoingOf({ name: 'resolve', facts: {} }, before, [open('reopen', { opens: 'follow-up' })], ''),
  ).toBeUndefined();
  expect(undoingOf({ name: 'resolve', facts: { ladder: 'c' } }, before, [open('reopen')], '')).toBeUndefined();
  expect(
    undoingOf({ name: 'assign', facts: {} }, { ...before, holder: ['ann', 'eve'] }, [open('assign')], ''),
  ).toBeUndefined();
});
