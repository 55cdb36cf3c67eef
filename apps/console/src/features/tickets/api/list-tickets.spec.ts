import { orderOf } from './list-tickets';

it('the most urgent come first under one policy, and what is due next over several, unless said', () => {
  expect(orderOf({ policy: 'wep' })).toBe('urgency');
  expect(orderOf({})).toBe('next-due');
  expect(orderOf({ policy: 'wep', sort: 'next-due' })).toBe('next-due');
  expect(orderOf({ sort: 'urgency' })).toBe('urgency');
  expect(orderOf({ sort: 'chaos' })).toBe('next-due');
});
