import type { EntryView, TicketView } from '../api/ticket';
import { ladderSteps } from './ladder-steps';

const ladder = {
  id: 'support',
  label: 'Support',
  kind: 'functional' as const,
  rungs: ['first', 'second', 'third', 'top'].map((id) => ({ id, label: id, role: id, heldBy: 'role' as const })),
};
const policy = {
  areas: [],
  roles: [
    { id: 'first', label: 'First', people: ['ann'] },
    { id: 'second', label: 'Second', people: ['ben'] },
    { id: 'third', label: 'Third', people: ['cem'] },
    { id: 'top', label: 'Top', people: [] },
  ],
};
const ticket = { tier: 'second', rung: 'second', holder: ['ben'] } as unknown as TicketView;
const entry = (at: string, type: EntryView['type'], rung: string) =>
  ({ at, type, rung, ladder: 'support' }) as EntryView;
const entries = [
  entry('2026-03-02T09:00:00.000Z', 'opened', 'first'),
  entry('2026-03-02T17:00:00.000Z', 'escalated', 'second'),
];
const coming = [
  {
    ...{ at: '2026-03-03T09:00:00.000Z', type: 'escalated' as const, words: '', ladder: 'support', rung: 'third' },
    ...{ people: ['cem', 'ben', 'nora'], channels: [] },
  },
];

it('tells of every rung when it was reached, who has it, or when it comes to whom', () => {
  const steps = ladderSteps(ladder, { ticket, policy, entries, coming });
  expect(steps.map(({ id, state, at, people }) => [id, state, at, people])).toEqual([
    ['first', 'climbed', '2026-03-02T09:00:00.000Z', ['ann']],
    ['second', 'current', '2026-03-02T17:00:00.000Z', ['ben']],
    ['third', 'coming', '2026-03-03T09:00:00.000Z', ['cem']],
    ['top', 'ahead', undefined, []],
  ]);
});

it('says of a rung that was passed by that it is further down, not that it was reached', () => {
  const late = [entry('2026-03-02T09:00:00.000Z', 'opened', 'second')];
  const steps = ladderSteps(ladder, { ticket, policy, entries: late, coming: [] });
  expect(steps.map(({ state }) => state)).toEqual(['below', 'current', 'ahead', 'ahead']);
});

it('says of a ticket that has ended who had it last: nobody has it now', () => {
  const over = { ...ticket, status: 'closed' } as TicketView;
  const steps = ladderSteps(ladder, { ticket: over, policy, entries, coming: [] });
  expect(steps.map(({ state }) => state)).toEqual(['climbed', 'last', 'ahead', 'ahead']);
});

it('warns of a rung that nobody plays, unless somebody would stand in or it is held by name', () => {
  const emptyOf = (one: Parameters<typeof ladderSteps>[0], by: Parameters<typeof ladderSteps>[1]['policy']) =>
    ladderSteps(one, { ticket, policy: by, entries, coming })
      .filter(({ empty }) => empty)
      .map(({ id }) => id);
  expect(emptyOf(ladder, policy)).toEqual(['top']);
  const standIn = policy.roles.map((role) => ({ ...role, fallback: 'ann' }));
  expect(emptyOf(ladder, { ...policy, roles: standIn })).toEqual([]);
  const named = { ...ladder, rungs: ladder.rungs.map((rung) => ({ ...rung, heldBy: 'named' as const })) };
  expect(emptyOf(named, policy)).toEqual([]);
});

it('names nobody for a rung above that goes by an area not known yet, or to whom somebody names', () => {
  const with3rd = (heldBy: 'area' | 'named') => ({
    ...ladder,
    rungs: ladder.rungs.map((rung) => (rung.id === 'third' ? { ...rung, heldBy } : rung)),
  });
  const third = (heldBy: 'area' | 'named', more: Partial<TicketView> = {}) =>
    ladderSteps(with3rd(heldBy), { ticket: { ...ticket, ...more }, policy: byArea, entries, coming: [] })[2];
  const byArea = { ...policy, areas: [{ id: 'web', label: 'Web', role: 'second' }] };
  expect(third('area')).toMatchObject({ state: 'ahead', people: [], open: 'area', empty: false });
  expect(third('area', { area: 'web' })).toMatchObject({ people: ['ben'] });
  expect(third('area', { area: 'web' })).not.toHaveProperty('open');
  expect(third('named')).toMatchObject({ people: [], open: 'named' });
});
