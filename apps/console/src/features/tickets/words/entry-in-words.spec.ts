import type { EntryView } from '../api/ticket';
import { spoken } from '../../../../testing/spoken';
import { causeInWords } from './cause-in-words';
import { entryInWords } from './entry-in-words';
import { namesFrom } from './names';

const say = spoken();
const names = namesFrom({
  people: new Map([['tara-lead', { name: 'Tara Lead' }]]),
  policy: {
    awaiting: [{ id: 'awaiting-parts', label: 'Awaiting parts' }],
    ladders: [
      {
        rungs: [
          { id: 'developer', label: 'Software developer' },
          { id: 'team-lead', label: 'Team lead' },
        ],
      },
    ],
    clocks: [{ id: 'resolution', label: 'Resolution' }],
    plans: [{ id: 'gold', label: 'Gold plan' }],
    areas: [{ id: 'website', label: 'Website' }],
    consultations: [{ id: 'experts', label: 'Experts', reasons: [{ id: 'complex', label: 'A complex challenge' }] }],
    roles: [{ id: 'senior', label: 'Senior management' }],
    placements: [{ id: 'zoho-desk', label: 'Zoho Desk' }],
    emergency: { criteria: [{ id: 'payments-down', label: 'Payments are down' }] },
  },
});

const entry = (facts: Partial<EntryView>): EntryView => ({
  seq: 1,
  at: '2026-11-23T08:00:00.000Z',
  recordedAt: '2026-11-23T08:00:00.000Z',
  type: 'noted',
  because: { code: 'command', command: 'escalate', by: 'tara-lead' },
  ...facts,
});

describe('a timeline entry in words', () => {
  it('names both ends of a move by their labels', () => {
    const moved = entry({ type: 'escalated', fromRung: 'developer', rung: 'team-lead' });
    expect(entryInWords(moved, names, say)).toBe('Escalated from Software developer to Team lead');
  });

  it('says the reason for waiting once', () => {
    expect(entryInWords(entry({ type: 'awaited', reason: 'awaiting-parts' }), names, say)).toBe(
      'Waits: Awaiting parts',
    );
  });

  it.each<[Partial<EntryView>, string]>([
    [{ type: 'classified', plan: 'gold', area: 'website' }, 'Classified: Gold plan, Website'],
    [{ type: 'consulted', consultation: 'experts' }, 'Consulted Experts'],
    [{ type: 'consulted', consultation: 'senior' }, 'Consulted Senior management'],
    [{ type: 'consulted', rung: 'team-lead' }, 'Consulted Team lead'],
    [{ type: 'asked', rung: 'team-lead' }, 'Asked Team lead'],
    [{ type: 'asked' }, 'Asked the holder'],
    [{ type: 'suggested', suggestion: 2, rung: 'team-lead' }, 'Suggestion 2 by Team lead'],
    [{ type: 'emergency-declared', criterion: 'payments-down' }, 'Emergency declared: Payments are down'],
    [{ type: 'nobody-on', role: 'senior' }, 'Nobody was there: Senior management'],
    [{ type: 'placement-wanted', placement: 'zoho-desk' }, 'To be kept in Zoho Desk as well'],
  ])('calls what the policy has lists of by its label: %j', (facts, words) => {
    expect(entryInWords(entry(facts), names, say)).toBe(words);
  });

  it('knows the reasons for consulting', () => {
    expect(names.reason('complex')).toBe('A complex challenge');
  });

  it('falls back on ids for whom and what it does not know', () => {
    expect(entryInWords(entry({ type: 'assigned', person: 'nobody-known' }), names, say)).toBe(
      'Assigned to nobody-known',
    );
  });

  it('shows a type that it has not heard of', () => {
    expect(entryInWords(entry({ type: 'sent-to-mars' as EntryView['type'] }), names, say)).toBe('sent to mars');
  });
});

it('is told in the language of the reader', () => {
  const moved = entry({ type: 'escalated', fromRung: 'developer', rung: 'team-lead' });
  expect(entryInWords(moved, names, spoken('it'))).toBe('Salito da Software developer a Team lead');
  expect(causeInWords(moved, names, spoken('de'))).toBe('durch Tara Lead');
});

describe('the cause of an entry in words', () => {
  it('is the person who asked for it', () => {
    expect(causeInWords(entry({ type: 'escalated' }), names, say)).toBe('by Tara Lead');
  });

  it('names the command where something else came of it', () => {
    expect(causeInWords(entry({ type: 'clock-restarted' }), names, say)).toBe('because of “Escalate” by Tara Lead');
  });

  it('is the clock and its threshold, with cycle and round only where they tell something', () => {
    const because = { code: 'clock', clock: 'resolution', cycle: 1, threshold: '8h', round: 0 } as const;
    expect(causeInWords(entry({ because }), names, say)).toBe('because Resolution reached 8h');
    expect(causeInWords(entry({ because: { ...because, cycle: 2, round: 3 } }), names, say)).toBe(
      'because Resolution reached 8h, cycle 2, round 3',
    );
  });
});
