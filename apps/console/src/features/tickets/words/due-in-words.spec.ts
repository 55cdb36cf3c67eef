import { spoken } from '../../../../testing/spoken';
import type { TicketView } from '../api/ticket';
import { comingInWords } from './coming-in-words';
import { dueInWords } from './due-in-words';
import { namesFrom } from './names';

const rungs = [{ id: 'lead', label: 'Team lead' }];
const names = namesFrom({
  policy: {
    clocks: [{ id: 'resolution', label: 'Resolution' }],
    ladders: [{ rungs }],
  },
});
const clock = { what: 'clock', clock: 'resolution', kind: 'rung', round: 0, resumes: false } as const;
const lead = { ladder: 'line', rung: 'lead', how: 'takes-over' } as const;
const due = (nextDueFacts?: TicketView['nextDueFacts'], language = 'en') =>
  dueInWords(
    { policy: 'p', nextDue: 'as the API says it', ...(nextDueFacts && { nextDueFacts }) },
    names,
    spoken(language),
  );

it.each([
  ['en', 'Team lead takes over unless answered to the requester or resolved'],
  ['it', 'subentra Team lead salvo che sia risposto al richiedente o risolto'],
  ['de', 'Team lead übernimmt, wenn nicht dem Anfragenden geantwortet oder gelöst'],
])('what comes next is said in %s', (language, words) => {
  expect(due({ ...clock, moves: [lead], unless: ['responded', 'resolved'] }, language)).toBe(words);
});

it('a breach that moves the ticket says both, a repeat how often', () => {
  expect(due({ ...clock, kind: 'breach', moves: [lead] })).toBe('Resolution is up: Team lead takes over');
  expect(due({ ...clock, kind: 'breach', round: 2, moves: [] })).toMatch(/target is missed, told again \(2\)/);
});

it('calls, waits and closings are told by what stops them', () => {
  expect(due({ what: 'call', people: ['pia'], round: 1 })).toBe('pia will be called (round 2) unless acknowledged');
  expect(due({ what: 'review' })).toBe('the wait is to be looked at again unless resumed');
  expect(due({ what: 'closing' })).toBe('closes unless reopened');
});

it('is as the API says it where that gives no facts', () => {
  expect(due()).toBe('as the API says it');
});

it('a forecast is said in the same words', () => {
  const coming = { at: '', words: '', type: 'escalated', rung: 'lead', people: [], channels: [] } as const;
  expect(comingInWords({ ...coming, people: [], channels: [], takesOver: true }, names, spoken('es'))).toBe(
    'se encarga Team lead',
  );
});
