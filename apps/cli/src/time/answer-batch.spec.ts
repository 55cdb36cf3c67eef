import { answerBatch, type BatchLine } from './answer-batch';
import type { BatchCalendar, BatchCase } from './batch-file';

const nineToFive: [string, string][] = [['09:00', '17:00']];
const office: BatchCalendar = {
  tz: 'Europe/Berlin',
  weekly: { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive },
  holidays: ['2026-12-25'],
  dates: { '2026-12-24': [['09:00', '12:00']] },
  breaks: { mon: [['12:00', '13:00']] },
};
const calendars = {
  office,
  mars: { ...office, tz: 'Mars/Phobos' },
  shut: { ...office, weekly: {}, dates: {} },
  gone: { ...office, weekly: {} },
  broken: { ...office, weekly: { mon: [['9', '17:00']] as [string, string][] } },
};

/** The answer to one question of 23 December 2026, a Wednesday. */
function answered(question: Partial<BatchCase>, dueAtClosing: 'stay' | 'roll' = 'stay'): BatchLine {
  const one = { id: 'a', calendar: 'office', op: 'add', start: '2026-12-23T09:00:00Z', ...question };
  const [line] = answerBatch({ calendars, cases: [one] }, dueAtClosing);
  return line!;
}

it.each<[string, Partial<BatchCase>, string | number, (string | number)?]>([
  ['a day, over hours of a date', { seconds: 8 * 3600 }, '2026-12-24T09:00:00Z'],
  ['to a closing', { seconds: 10 * 3600 }, '2026-12-24T11:00:00Z', '2026-12-28T08:00:00Z'],
  ['over a holiday and a break', { seconds: 14 * 3600 }, '2026-12-28T13:00:00Z'],
  ['milliseconds', { seconds: 1.001 }, '2026-12-23T09:00:01.001Z'],
  ['nothing, when closed', { start: '2026-12-25T00:00:00Z', seconds: 0 }, '2026-12-28T08:00:00Z'],
  ['an offset', { start: '2026-12-23T09:00:00+01:00', seconds: 60 }, '2026-12-23T08:01:00Z'],
  ['subtract', { op: 'subtract', seconds: 3600 }, '2026-12-23T08:00:00Z', '2026-12-22T16:00:00Z'],
  ['between', { op: 'between', end: '2026-12-28T13:00:00Z' }, 14 * 3600],
  ['between a moment', { op: 'between', end: '2026-12-23T09:00:00Z' }, 0],
  ['next_open', { op: 'next_open', start: '2026-12-24T12:00:00Z' }, '2026-12-28T08:00:00Z'],
  ['a century away', { op: 'next_open', start: '2126-07-01T00:00:00Z' }, '2126-07-01T07:00:00Z'],
])('%s', (_, question, result, rolled = result) => {
  expect(answered(question)).toEqual({ id: 'a', result });
  expect(answered(question, 'roll')).toEqual({ id: 'a', result: rolled });
});

it.each<[string, Partial<BatchCase>, string | RegExp]>([
  ['an unknown op', { op: 'multiply' }, 'there is no op multiply; there are add, subtract, between and next_open'],
  ['a missing calendar', { calendar: 'toString' }, 'there is no calendar toString'],
  ['a zone that is none', { calendar: 'mars', seconds: 1 }, 'calendar mars: zone: Mars/Phobos is no IANA zone'],
  ['a span that is none', { calendar: 'broken', seconds: 1 }, /^calendar broken: weekly\.mon\[0\]: 9 is no time/],
  ['never open', { calendar: 'shut', seconds: 1 }, 'calendar shut: weekly: this calendar never opens'],
  [
    'never open again',
    { calendar: 'gone', op: 'next_open', start: '2027-01-01T00:00:00Z' },
    /no answer from 1900 to 2199/,
  ],
  ['no seconds', {}, 'seconds is missing: how much to add?'],
  ['negative seconds', { op: 'subtract', seconds: -5 }, 'seconds must not be negative: -5'],
  ['seconds too fine', { seconds: 0.0001 }, 'seconds has more than three decimals: 0.0001'],
  ['seconds without end', { seconds: 1e300 }, /no answer from 1900 to 2199/],
  ['a start that is none', { start: '2026-02-30T09:00:00Z', seconds: 1 }, /^start: 2026-02-30T09:00:00Z is no instant/],
  ['a start without offset', { start: '2026-03-02T09:00:00', seconds: 1 }, /^start: .* lacks its offset/],
  ['no end', { op: 'between' }, 'end is missing'],
  ['an end before the start', { op: 'between', end: '2026-12-22T00:00:00Z' }, /^end .* lies before start/],
  ['centuries away', { start: '2999-01-01T00:00:00Z', seconds: 1 }, /no answer from 1900 to 2199/],
])('%s is answered by a sentence', (_, question, error) => {
  const line = answered(question);
  expect(line).toEqual({ id: 'a', error: typeof error === 'string' ? error : expect.stringMatching(error) });
});

it('a question without an answer takes no other down', () => {
  const one = { calendar: 'office', op: 'next_open', start: '2026-12-25T00:00:00Z' };
  const cases = [
    { ...one, id: 1, calendar: 'mars' },
    { ...one, id: 'x' },
    { ...one, id: 'x', op: '' },
  ];
  expect(answerBatch({ calendars, cases }, 'stay')).toEqual([
    { id: 1, error: expect.any(String) },
    { id: 'x', result: '2026-12-28T08:00:00Z' },
    { id: 'x', error: expect.any(String) },
  ]);
});
