import { packOf, policyText } from '../testing/packs';
import { closeDates } from './close-dates';
import { closedText } from './closed-dates';

const threeLine = policyText('three-line');
const { version } = packOf(threeLine).policy;
const christmas = { date: '2030-12-24', names: ['Christmas Eve'] };
const summer = { date: '2030-08-01', names: ['Outing', 'Müller: #1 day'] };
const id = 'helpdesk-hours';

/** three-line with its calendar written otherwise. */
function withCalendar(lines: string): string {
  const changed = threeLine.replace(
    /calendars:\n[^]*?\n\n/,
    `calendars:\n${lines}  around-the-clock: { hours: { every-day: [00:00-24:00] } }\n\n`,
  );
  if (packOf(changed).calendars[id] === undefined) throw new Error('the calendar is gone');
  return changed;
}

/** The lines that are not in the text before. */
const newLines = (before: string, after: string): string[] =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));
const holidaysIn = (text: string): readonly string[] => packOf(text).calendars[id]?.holidays ?? [];

it('dates are added under a calendar that had none, the version goes up, and no other line is touched', () => {
  const after = closeDates(threeLine, id, [christmas, summer]);
  expect(newLines(threeLine, after)).toEqual([
    `version: ${version + 1}`,
    '    closed:',
    '      - 2030-08-01 # Outing; Müller: #1 day',
    '      - 2030-12-24 # Christmas Eve',
  ]);
  expect(threeLine.split('\n').filter((line) => !after.includes(line))).toEqual([`version: ${version}`]);
  expect(holidaysIn(after)).toEqual(['2030-08-01', '2030-12-24']);
  expect(packOf(after).policy.version).toBe(version + 1);
});

it('a list on one line becomes one with a line a date, its comment kept', () => {
  const before = withCalendar(
    `  ${id}:\n    closed: [2030-01-02, 2030-12-31] # as agreed\n    hours: { mon: [09:00-17:00] }\n    closed-by: { country: GB }\n`,
  );
  expect(newLines(before, closeDates(before, id, [christmas]))).toEqual([
    `version: ${version + 1}`,
    '    closed:',
    '      - 2030-01-02',
    '      - 2030-12-24 # Christmas Eve',
    '      - 2030-12-31 # as agreed',
  ]);
});

it('a list with a line a date keeps every comment beside its date', () => {
  const lines = [
    '# shut',
    'closed:',
    '  # first',
    '  - 2030-01-02 # one',
    '',
    '  # last',
    '  - 2030-12-31 # two',
    '# open',
  ];
  const text = (closed: string[]) =>
    withCalendar(
      `  ${id}:\n    hours: { mon: [09:00-17:00] }\n${closed.map((line) => (line ? `    ${line}` : '')).join('\n')}\n    closed-by: { country: GB }\n`,
    );
  const early = { date: '2030-01-01', names: ['New Year'] };
  const after = closeDates(text(lines), id, [christmas, early]);
  const [shut, closed, first, one, , last, two, open] = lines as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  expect(after).toBe(
    text([
      shut,
      closed,
      '  - 2030-01-01 # New Year',
      first,
      one,
      '  - 2030-12-24 # Christmas Eve',
      '',
      last,
      two,
      open,
    ]).replace(`version: ${version}`, `version: ${version + 1}`),
  );
});

it('a calendar written on one line stays on one line', () => {
  const before = withCalendar(`  ${id}: { hours: { mon: [09:00-17:00] }, closed-by: { country: GB } } # short\n`);
  const once = closeDates(before, id, [christmas]);
  expect(newLines(before, once)[1]).toMatch(/: { closed: \[2030-12-24\], hours: { .* } # short$/);
  expect(holidaysIn(closeDates(once, id, [summer]))).toEqual(['2030-08-01', '2030-12-24']);
});

it('lines that end as on Windows stay so', () => {
  const after = closeDates(threeLine.replaceAll('\n', '\r\n'), id, [christmas]);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(holidaysIn(after)).toEqual(['2030-12-24']);
});

it('dates to paste are a list with their names', () => {
  expect(closedText([christmas, summer])).toBe(
    'closed:\n  - 2030-08-01 # Outing; Müller: #1 day\n  - 2030-12-24 # Christmas Eve',
  );
});
