import { spoken } from '../../../../testing/spoken';
import { namesFrom } from './names';
import { emergencyInWords, placementInWords } from './state-in-words';

const say = spoken();
const names = namesFrom({
  policy: {
    roles: [{ id: 'product-team', label: 'Product Team' }],
    emergency: { criteria: [{ id: 'store-down', label: 'Store is down' }] },
  },
});
const zoho = { system: 'zoho-desk', by: 'product-team' };

it.each([
  [{ ...zoho, state: 'wanted' }, 'not there yet, to be placed by Product Team'],
  [
    { ...zoho, state: 'wanted', problem: 'it is away' },
    'not there yet, to be placed by Product Team; last try: it is away',
  ],
  [{ ...zoho, state: 'no-transport' }, 'not there yet, to be placed by Product Team: there is no way there yet'],
  [{ ...zoho, state: 'created', number: 'ZD-7' }, 'ZD-7, placed there by Product Team'],
  [{ ...zoho, state: 'found', number: 'ZD-7' }, 'ZD-7, found there'],
  [{ system: 'zoho-desk', state: 'given', number: '12345' }, '12345'],
] as const)('a placement never claims to be where it is not: %j', (placement, words) => {
  const { words: ours, problem } = placementInWords(placement, names, say);
  expect([ours, ...(problem ? [problem] : [])].join(' ')).toBe(words);
});

it('an emergency is called by its criterion, and what became of it is said', () => {
  const words = emergencyInWords({ criterion: 'store-down', state: 'awaiting-approval' }, names, say);
  expect(words).toBe('Store is down; waits for an approval');
});
