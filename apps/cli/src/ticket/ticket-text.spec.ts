import type { TicketAnswer } from '../api/answers';
import { factsText } from './entry-text';
import { namedIn } from './names';
import { ticketFacts } from './ticket-text';

const ticket: TicketAnswer = {
  id: 'local-1001',
  subject: 'The shop is down',
  policy: 'restaurant',
  status: 'in-progress',
  priority: 'normal',
  openedAt: '2026-03-02T09:00:00.000Z',
};

/** Each fact without the blanks that line it up. */
const facts = (more: Partial<TicketAnswer>) =>
  ticketFacts({ ...ticket, ...more }).map((line) => line.replace(/ +/g, ' '));

test('what a ticket is about, what was declared, suggested and handed in stand among its facts', () => {
  const shown = facts({
    ...{
      plan: 'full-time',
      category: 'bug',
      area: 'website',
      follows: 'local-7',
      followedBy: ['local-9'],
      handedIn: ['videos', 'reference'],
    },
    suggestions: [
      { number: 1, rung: 'pt', by: 'pam', outcome: 'failed' },
      { number: 2, rung: 'pt', by: 'pam' },
    ],
    emergency: { criterion: 'store-down', state: 'accepted' },
  });
  for (const line of [
    'plan full-time',
    'category bug',
    'area website',
    'emergency store-down (accepted)',
    'follows local-7',
    'followed by local-9',
    'handed in videos, reference',
    'suggested 1 by pt, failed; 2 by pt, not tried yet',
  ])
    expect(shown).toContain(line);
});

test('where it is kept as well is said with its number, and that it is not there yet with the reason', () => {
  const placements = [
    { system: 'zoho-desk', state: 'no-transport', problem: 'there is no way there' },
    { system: 'jira', state: 'found', number: 'J-1' },
  ];
  expect(facts({ placements })).toContain('kept in zoho-desk: not yet, there is no way there; jira J-1 (found)');
});

test('an entry says whom it consulted, what was tried and with which evidence', () => {
  expect(factsText({ consultation: 'experts', reason: 'complex', people: ['pam'] })).toBe('complex, experts, told pam');
  expect(factsText({ suggestion: 2, outcome: 'failed', rung: 'pt' })).toBe('pt, suggestion 2, failed');
  expect(factsText({ rung: 'pt', fromRung: 'l2', evidence: ['videos'] })).toBe('l2 → pt, with videos');
});

test('people from outside are said by name, whoever has a readable id by that', () => {
  const given = '01a20f70-9924-7458-ab62-9ce0d1707d9c';
  const named = namedIn({ requester: { id: given, name: 'Hans B' }, participants: ['tara-lead'] });
  expect([given, 'tara-lead', '01a20f71-0000-7458-ab62-9ce0d1707d9c'].map(named)).toEqual([
    'Hans B',
    'tara-lead',
    '01a20f71-0000-7458-ab62-9ce0d1707d9c',
  ]);
});
