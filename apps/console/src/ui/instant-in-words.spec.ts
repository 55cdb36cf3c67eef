import { instantInWords, wallBeside, zoneName } from './instant-in-words';

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

describe('the wall of another zone beside', () => {
  const evening = at('2026-11-23T23:30:00Z');

  it('is its time and what the zone is called then', () => {
    expect(wallBeside(now, 'Europe/Rome', 'Europe/London')).toBe('08:00 GMT');
    expect(wallBeside(at('2026-07-01T08:00:00Z'), 'Europe/Rome', 'Europe/London')).toBe('09:00 BST');
  });

  it('has its weekday when that is another', () => {
    expect(wallBeside(evening, 'Europe/Rome', 'Europe/London')).toBe('Mon 23:30 GMT');
  });

  it('is not there when both walls show the same, whatever the zones are called', () => {
    expect(wallBeside(now, 'Europe/Rome', 'Europe/Berlin')).toBeUndefined();
    expect(wallBeside(now, 'UTC', 'Europe/London')).toBeUndefined();
    expect(wallBeside(at('2026-07-01T08:00:00Z'), 'UTC', 'Europe/London')).toBe('09:00 BST');
  });
});
