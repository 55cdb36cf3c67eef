import { durationInWords } from './duration-in-words';

const minute = 60_000;
const hour = 60 * minute;

describe('a length of time in words', () => {
  it.each([
    [0, '0 s'],
    [999, '0 s'],
    [45_000, '45 s'],
    [minute, '1 min'],
    [hour - 1, '59 min'],
    [hour, '1 h'],
    [3 * hour + 12 * minute, '3 h 12 min'],
    [24 * hour, '1 d'],
    [52 * hour + 59 * minute, '2 d 4 h'],
  ])('%d ms is "%s"', (ms, words) => {
    expect(durationInWords(ms)).toBe(words);
  });

  it('says the same of time gone by', () => {
    expect(durationInWords(-90 * minute)).toBe('1 h 30 min');
  });
});
