import { readInstant, writtenInstant } from './written-instant';

it.each([
  ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'],
  ['2026-03-02T09:00Z', '2026-03-02T09:00:00Z'],
  ['2026-03-02T09:00:00+05:45', '2026-03-02T03:15:00Z'],
  ['2026-03-02T09:00:00.25-08:00', '2026-03-02T17:00:00.250Z'],
])('%s is %s, with milliseconds only where there are some', (text, written) => {
  expect(writtenInstant(readInstant(text) as number)).toBe(written);
});

it('without an offset it is what the clock on the wall shows, where a zone is known', () => {
  expect(writtenInstant(readInstant('2026-07-02T09:00', 'Europe/Berlin') as number)).toBe('2026-07-02T07:00:00Z');
  expect(readInstant('2026-07-02T09:00')).toBe('2026-07-02T09:00 lacks its offset; write 2026-07-02T09:00Z for UTC');
});

it.each(['2026-03-29T02:30', '2026-10-25T02:30'])(
  '%s in Berlin is skipped or comes twice: it is not guessed',
  (text) => {
    expect(readInstant(text, 'Europe/Berlin')).toContain('skip');
    expect(typeof readInstant(`${text}+01:00`, 'Europe/Berlin')).toBe('number');
  },
);

it.each(['', 'now', '2026-03-02', '2026-02-30T09:00:00Z', '2026-03-02T25:00:00Z', '2026-03-02T09:00:60Z', '1e300'])(
  '"%s" is no instant',
  (text) => {
    expect(readInstant(text, 'UTC')).toContain('is no instant');
  },
);
