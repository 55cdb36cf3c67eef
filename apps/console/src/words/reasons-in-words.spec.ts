import { spoken } from '../../testing/spoken';
import { speak } from './language';
import { reasonsInWords } from './reasons-in-words';

const said = (language: 'en' | 'it' | 'de', code: string, facts: Record<string, string>) => {
  speak(language);
  return reasonsInWords(['as the API says it'], [{ code, facts }], spoken(language))[0];
};

it('says a reason in the language of the reader, with what the policy calls things as it comes', () => {
  expect(said('it', 'not-skippable', { rung: 'Team lead (team-lead)' })).toBe(
    'i gradini non si saltano; il prossimo è Team lead (team-lead)',
  );
});

it('puts statuses, commands, lengths and people of ours into that language too', () => {
  const from = { command: 'reopen', statuses: 'resolved', status: 'in-progress' };
  expect(said('it', 'not-from', from)).toBe('«Riapri» è per un ticket che è risolto; questo è in lavorazione');
  expect(said('de', 'try-first', { needed: '5 minutes', age: '90 seconds' })).toBe(
    'zuerst versucht es das Team 5 Minuten lang; das Ticket ist seit 90 Sekunden offen',
  );
  expect(said('de', 'only-may', { who: 'whoever holds the ticket or Lead (lead)', command: 'close' })).toMatch(
    /^nur wer das Ticket hat oder Lead \(lead\) darf/,
  );
  const tried = { suggestions: 'one suggestion', rung: 'L2 (l2)', tried: 'none was' };
  expect(said('it', 'gate-tried', tried)).toBe('manca: suggerimenti di L2 (l2) provati con esito: 1; finora: 0');
  expect(said('it', 'not-in-policy', { policy: 'x', what: 'plan', value: 'y', list: 'none' })).toContain('nessuno');
});

it('leaves the words of a policy alone, also where they hold an "or"', () => {
  expect(said('it', 'gate-evidence', { evidences: 'Do or die (a) or Log (b)' })).toBe('manca: Do or die (a) o Log (b)');
});

it('keeps the sentence where there is no code, or one that it does not know', () => {
  expect(reasonsInWords(['it rains'], [null], spoken('it'))).toEqual(['it rains']);
  expect(said('it', 'not-heard-of', {})).toBe('as the API says it');
});
