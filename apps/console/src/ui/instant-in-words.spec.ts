import { instantInWords, zoneName } from './instant-in-words';

const at = (text: string): number => Date.parse(text);
const now = at('2026-11-23T08:00:00Z');

describe('an instant in words', () => {
  it('is a weekday and a time while that is clear', () => {
    expect(instantInWords(at('2026-11-23T16:00:00Z'), now, 'Europe/Rome')).toBe('Mon 17:00');
  });

  it('carries its date when the weekday alone could be another week', () => {
    expect(instantInWords(at('2026-11-30T16:00:00Z'), now, 'Europe/Rome')).toBe('Mon 30 Nov 17:00');
  });

  it('carries its year when far away', () => {
    expect(instantInWords(at('2027-11-22T16:00:00Z'), now, 'Europe/Rome')).toBe('Mon 22 Nov 2027 17:00');
  });

  it('names the zone as it is called at that instant', () => {
    expect(zoneName(at('2026-07-01T00:00:00Z'), 'Europe/London')).toBe('BST');
    expect(zoneName(at('2026-12-01T00:00:00Z'), 'Europe/London')).toBe('GMT');
  });
});
