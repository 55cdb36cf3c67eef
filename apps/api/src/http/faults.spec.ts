import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault, faultOf, faults } from './faults';

const codes = Object.keys(faults) as (keyof typeof faults)[];
const spoken = (language: string): Record<string, string> => {
  const file = join(__dirname, `../../../console/src/words/${language}/problem.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
};

it.each(codes)('%s is read back from its sentence with its facts', (code) => {
  const names = [...faults[code].matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name);
  const facts = Object.fromEntries(names.map((name, index) => [name, String(index + 7)]));
  const sentence = (fault as (code: string, facts: object) => string)(code, facts);
  expect(faultOf(sentence)).toEqual({ code, facts });
});

it('has no code for what nobody says', () => {
  expect(faultOf('must be a string')).toBeUndefined();
});

it.each(['en', 'it', 'de', 'es'])('the console has a word for each of them in %s', (language) => {
  const words = spoken(language);
  expect(codes.filter((code) => words[`fault-${code}`] === undefined)).toEqual([]);
});

it('the console says each of them in English as the API does', () => {
  const words = spoken('en');
  expect(Object.fromEntries(codes.map((code) => [code, words[`fault-${code}`]]))).toEqual(faults);
});
