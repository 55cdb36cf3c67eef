import { commandNames } from '@stepladder/domain';
import { commandBody, commandRequest } from './command-forms';

it.each(commandNames)('%s refuses a field that it does not know', (name) => {
  const { error } = commandBody(name).safeParse({ surprise: 1 });
  expect(error?.issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys', keys: ['surprise'] }));
});

it('takes blockers in words, and at least one', () => {
  expect(commandBody('intervene').safeParse({ blockers: ['no access', 'no contract'] }).success).toBe(true);
  expect(commandBody('intervene').safeParse({ blockers: [] }).success).toBe(false);
  expect(commandBody('intervene').safeParse({ blockers: 2 }).success).toBe(false);
});

it('demands the words of a note', () => {
  expect(commandBody('note').safeParse({}).success).toBe(false);
  expect(commandBody('resolve').safeParse({}).success).toBe(true);
});

it('parts the facts of a command from what goes besides', () => {
  const body = commandBody('escalate').parse({
    to: 'third-line',
    text: 'see above',
    by: 'tara',
    at: '2026-11-23T09:00:00.000Z',
  });
  expect(commandRequest(body)).toEqual({
    facts: { to: 'third-line' },
    text: 'see above',
    by: 'tara',
    at: Date.UTC(2026, 10, 23, 9),
  });
});
