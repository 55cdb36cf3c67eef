import { readIcs } from './read-ics';

type Lines = string[];

/** A file with these events, its lines ended as the standard says. */
function ics(...events: Lines[]): string {
  const inside = events.flatMap((lines, i) => ['BEGIN:VEVENT', `UID:${i}@example.org`, ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...inside, 'END:VCALENDAR', ''].join('\r\n');
}

function read(text: string, zone = 'Europe/Berlin', until = '2029-12-31') {
  const found = readIcs(text, { zone, until });
  if (typeof found === 'string') throw new Error(found);
  return found;
}
const datesOf = (...events: Lines[]) => read(ics(...events)).dates.map(({ date }) => date);
const whyNot = (...events: Lines[]) => read(ics(...events)).skipped.map(({ why }) => why);

it('an all-day event is its date; without an end it is one day, and DTEND itself is left out', () => {
  expect(datesOf(['DTSTART;VALUE=DATE:20261225'])).toEqual(['2026-12-25']);
  expect(datesOf(['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261226'])).toEqual(['2026-12-25']);
  expect(datesOf(['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261225'])).toEqual(['2026-12-25']);
});

it('an event of several days is each of them, over the end of the year too', () => {
  const days = ['2026-12-30', '2026-12-31', '2027-01-01'];
  expect(datesOf(['DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270102'])).toEqual(days);
  expect(datesOf(['DTSTART;VALUE=DATE:20261230', 'DURATION:P3D'])).toEqual(days);
});

it('a yearly series is followed up to the date asked for, without its exceptions and with what was moved', () => {
  const series = ['SUMMARY:Founders', 'DTSTART;VALUE=DATE:20250501', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270501'];
  expect(datesOf(series)).toEqual(['2025-05-01', '2026-05-01', '2028-05-01', '2029-05-01']);
  const text = ics(series, ['RECURRENCE-ID;VALUE=DATE:20260501', 'SUMMARY:Moved', 'DTSTART;VALUE=DATE:20260504']);
  expect(read(text.replace('UID:1@', 'UID:0@')).dates.slice(0, 2)).toEqual([
    { date: '2025-05-01', names: ['Founders'] },
    { date: '2026-05-04', names: ['Moved'] },
  ]);
});

it('a yearly series by weekday is followed, and 29 February is in leap years only', () => {
  expect(datesOf(['DTSTART;VALUE=DATE:20261126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3'])).toEqual([
    '2026-11-26',
    '2027-11-25',
    '2028-11-23',
  ]);
  expect(datesOf(['DTSTART;VALUE=DATE:20200229', 'RRULE:FREQ=YEARLY'])).toEqual([
    '2020-02-29',
    '2024-02-29',
    '2028-02-29',
  ]);
});

it('times from midnight to midnight are whole days: as written, or of UTC on the wall of the zone', () => {
  const winter = ['DTSTART:20261223T230000Z', 'DTEND:20261224T230000Z'];
  const summer = ['DTSTART:20260713T220000Z', 'DTEND:20260715T220000Z'];
  expect(datesOf(winter, summer)).toEqual(['2026-07-14', '2026-07-15', '2026-12-24']);
  expect(datesOf(['DTSTART;TZID=Any/Where:20261224T000000', 'DTEND;TZID=Any/Where:20261225T000000'])).toEqual([
    '2026-12-24',
  ]);
  expect(read(ics(winter), 'Europe/London')).toEqual({
    dates: [],
    skipped: [
      { name: 'an event without a name', why: 'from 2026-12-23 23:00 to 2026-12-24 23:00, which is no whole day' },
    ],
  });
});

it('two events of one date are named together, and names are told on one line', () => {
  const [one, other] = ['SUMMARY:Easter\\nMonday', 'SUMMARY:Ostermontag\\, frei'];
  const start = 'DTSTART;VALUE=DATE:20270329';
  expect(read(ics([one, start], [other, start], [one, start])).dates).toEqual([
    { date: '2027-03-29', names: ['Easter Monday', 'Ostermontag, frei'] },
  ]);
});

it.each<[string, Lines]>([
  ['from 2026-12-24 12:00 to 2026-12-24 13:00, which is no whole day', ['DTSTART:20261224T120000', 'DTEND:20261224T130000']],
  ['it is cancelled', ['DTSTART;VALUE=DATE:20261224', 'STATUS:CANCELLED']],
  ['it does not say when it begins', ['SUMMARY:Lost']],
  ['it begins on 2026-13-25, which is no date', ['DTSTART;VALUE=DATE:20261325']],
  ['it ends on 2026-12-23, before it begins on 2026-12-24', ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261223']],
  ['it lasts 731 days from 2026-01-01', ['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20280102']],
  ['it repeats SECONDLY', ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=SECONDLY']],
  ['it repeats YEARLY by BYEASTER, which is not read here', ['DTSTART;VALUE=DATE:20260405', 'RRULE:FREQ=YEARLY;BYEASTER=0']],
  ['it repeats DAILY by BYMONTH, BYMONTHDAY, which is not read here', ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30']],
  ['it repeats on day 30 of a month that has none', ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']],
  ['from 2026-01-01 12:00 to 2026-01-01 13:00, which is no whole day', ['DTSTART:20260101T120000', 'DTEND:20260101T130000', 'RRULE:FREQ=WEEKLY']],
])('an event is skipped because %s', (why, event) => {
  expect(whyNot(event)).toEqual([why]);
}); // prettier-ignore

it('one event that cannot be read takes no other down', () => {
  const text = ics(['DTSTART:soon'], ['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Christmas']);
  expect(read(text).dates).toEqual([{ date: '2026-12-25', names: ['Christmas'] }]);
  expect(read(text).skipped).toHaveLength(1);
});

it.each(['', 'hello', '{}', 'BEGIN:VCALENDAR', 'BEGIN:VCARD\r\nEND:VCARD'])('"%s" is no iCalendar file', (text) => {
  expect(readIcs(text, { zone: 'UTC', until: '2029-12-31' })).toContain('is no iCalendar file');
});
