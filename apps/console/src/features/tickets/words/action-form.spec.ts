import type { ActionChoice, ActionView } from '../api/outlook';
import { arranged, evidenceToAsk, factsFrom, fieldsToAsk, usuallyNext } from './action-form';

const verdict = { allowed: true, reasons: [], missing: [], reasonCodes: [], missingCodes: [] };
const open = { ...verdict, choices: [], fields: [] };
const action = (command: ActionView['command'], more: Partial<ActionView> = {}): ActionView => ({
  command,
  ...open,
  ...more,
});
const choice = (facts: ActionChoice['facts'], label?: string): ActionChoice => ({
  ...{ facts, ...verdict, evidence: ['manual'] },
  ...(label === undefined ? {} : { label }),
});

it('shows the core as buttons even when it is refused, so that its reasons can be read', () => {
  const { buttons, more } = arranged([
    ...[action('note'), action('escalate', { allowed: false }), action('acknowledge')],
    ...[action('reopen', { allowed: false }), action('cancel')],
  ]);
  expect(buttons.map(({ command }) => command)).toEqual(['acknowledge', 'escalate', 'note']);
  expect(more.map(({ command }) => command)).toEqual(['reopen', 'cancel']);
});

it('points out what usually comes next: to acknowledge, then to resolve, and nothing that would be refused', () => {
  const buttons = [action('acknowledge'), action('resume', { allowed: false }), action('resolve')];
  expect(usuallyNext({ status: 'open', acknowledged: false }, buttons)).toBe('acknowledge');
  expect(usuallyNext({ status: 'in-progress', acknowledged: true }, buttons)).toBe('resolve');
  expect(usuallyNext({ status: 'awaiting', acknowledged: true }, buttons)).toBeUndefined();
  expect(usuallyNext({ status: 'resolved', acknowledged: true }, buttons)).toBeUndefined();
});

it('points out to whoever was told at night what is waited for: to say it was seen, or to approve an emergency', () => {
  const climbed = [action('acknowledge'), action('resolve')];
  expect(usuallyNext({ status: 'in-progress', acknowledged: false }, climbed)).toBe('acknowledge');
  const { buttons } = arranged([...climbed, action('approve')]);
  expect(usuallyNext({ status: 'in-progress', acknowledged: false }, buttons)).toBe('approve');
  expect(arranged([...climbed, action('approve', { allowed: false })]).buttons).toHaveLength(2);
});

const escalate = action('escalate', {
  fields: [
    { name: 'ladder', required: false, kind: 'choice', choices: [{ id: 'a', label: 'A' }] },
    { name: 'reason', required: false, kind: 'words' },
    { name: 'area', required: false, kind: 'choice', choices: [] },
    { name: 'person', required: false, kind: 'person' },
    {
      name: 'evidence',
      required: false,
      kind: 'evidence',
      choices: [
        { id: 'manual', label: 'M' },
        { id: 'x', label: 'X' },
      ],
    },
  ],
});

it('asks for what a choice leaves open, and for the evidence that is missing', () => {
  const made = choice({ ladder: 'a' }, 'A: R');
  expect(fieldsToAsk(escalate, made).map(({ name }) => name)).toEqual(['reason']);
  expect(evidenceToAsk(escalate, made)).toEqual([{ id: 'manual', label: 'M' }]);
});

it('asks whom to escalate to only where somebody must be named', () => {
  const named = { ...verdict, missingCodes: [{ code: 'person-missing', facts: { reason: 'R' } }], evidence: [] };
  const made = choice({ ladder: 'a', reason: 'r' }, 'A: R');
  expect(fieldsToAsk(escalate, made, named).map(({ name }) => name)).toEqual(['person']);
  expect(fieldsToAsk(escalate, made)).toEqual([]);
});

it('asks for a reason that must be told in words once, not for words besides', () => {
  const handBack = action('hand-back', {
    fields: [
      { name: 'reason', required: true, kind: 'words' },
      { name: 'text', required: false, kind: 'words' },
    ],
  });
  expect(fieldsToAsk(handBack, choice({ to: 'l1' }, 'L1')).map(({ name }) => name)).toEqual(['reason']);
});

it('does not take a placeholder for a choice', () => {
  const assign = action('assign', { fields: [{ name: 'person', required: true, kind: 'person' }] });
  expect(fieldsToAsk(assign, choice({ person: 'somebody' })).map(({ name }) => name)).toEqual(['person']);
});

it('tells what was filled in as the command wants it', () => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ down: '3', approved: 'yes', blockers: 'one\n\ntwo', text: ' ' }))
    form.set(name, value);
  form.set('evidence.manual', 'on');
  form.set('evidence.log', 'it says no');
  const fields = (['down', 'approved', 'blockers', 'text'] as const).map((name, index) => ({
    ...{ name, required: false, kind: (['number', 'yes-no', 'list', 'words'] as const)[index]! },
  }));
  expect(factsFrom(form, fields)).toEqual({
    ...{ down: 3, approved: true, blockers: ['one', 'two'] },
    evidence: { manual: true, log: 'it says no' },
  });
});
