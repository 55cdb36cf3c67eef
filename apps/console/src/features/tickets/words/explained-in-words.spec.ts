import { spoken } from '../../../../testing/spoken';
import type { ExplanationView } from '../api/outlook';
import { amountInWords } from './amount-in-words';
import { explainedInWords } from './explained-in-words';

const hour = 3_600_000;
const at = (text: string) => `2026-03-02T${text}:00.000Z`;
const counted = (hours: number) => ({ ms: hours * hour, words: `${hours} h` });

const explained: ExplanationView = {
  ...{ ticketId: 'local-1', clock: 'resolution', label: 'Resolution', cycle: 1, running: true, nowAt: at('12:00') },
  policy: { id: 'p', version: 2, zone: 'UTC' },
  calendar: { id: 'office', version: '3', zone: 'Europe/Rome' },
  row: { number: 1, time: 'working', fits: { priorities: ['high'] } },
  segments: [
    { fromAt: at('08:00'), toAt: at('09:00'), why: 'closed' },
    { fromAt: at('09:00'), toAt: at('10:00'), why: 'open', counted: counted(1) },
    { fromAt: at('10:00'), toAt: at('11:00'), why: 'paused', reason: 'parts' },
    { fromAt: at('11:00'), toAt: at('12:00'), why: 'open', counted: counted(1) },
  ],
  ahead: [],
  ...{ consumed: counted(2), target: counted(8), left: counted(6), dueAt: at('18:00'), inWords: [] },
};

const wording = { instant: (text: string) => text.slice(11, 16), still: ({ why }: { why: string }) => why };
const told = (more: Partial<ExplanationView> = {}, language = 'en') =>
  explainedInWords({ ...explained, ...more }, wording, spoken(language));

it('says by which rule, what counted and what did not, and when it is due', () => {
  expect(told()).toEqual([
    'Resolution allows 8 h of opening hours by row 1 of its targets (for priority high), policy p version 2.',
    'It counts by calendar office (version 3, Europe/Rome).',
    '08:00 to 10:00: it ran; 1 h counted.',
    'Closed time did not count.',
    '10:00 to 11:00: paused, nothing counted.',
    '11:00 to 12:00: it ran; 1 h counted.',
    'Used: 2 h, left: 6 h.',
    'Going on like this it is due 18:00.',
  ]);
});

it('says the same in another language', () => {
  expect(told({}, 'it').at(-1)).toBe('Se continua così, scade 18:00.');
});

it('says what is past, met, standing still, or without a target', () => {
  expect(told({ left: counted(-1) }).slice(-2)).toEqual(['Used: 2 h, 1 h past its target.', 'It was due 18:00.']);
  expect(told({ outcome: 'met' }).at(-1)).toBe('It was met.');
  expect(told({ running: false }).at(-1)).toMatch(/^It stands still/);
  const { target: _, left: __, ...without } = explained;
  expect(explainedInWords(without, wording, spoken())[0]).toMatch(/^Resolution counts without a target/);
});

it.each([
  [{ days: '1', words: '' }, '1 working day'],
  [{ days: '2 1/2', words: '' }, '2 1/2 working days'],
  [{ days: '-1/2', words: '' }, '1/2 working days'],
  [{ days: '1 999/1000', words: '' }, 'about 1.999 working days'],
  [{ ms: 27_000_000, words: '' }, '7 h 30 min'],
])('an amount is said as people say it: %j', (amount, words) => {
  expect(amountInWords(amount, spoken())).toBe(words);
});
