import { reasonOf } from './reason-of';
import { reasons, say, type ReasonCode } from './reasons';

const codes = Object.keys(reasons) as ReasonCode[];
const namesIn = (code: ReasonCode) => [...reasons[code].matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name);
/** A part of a classification is one word; everything else may be many. */
const valueOf = (name: string): string => (name === 'what' ? 'plan' : `The ${name}, or so (${name}-id)`);

describe('a reason against a command', () => {
  it.each(codes)('%s is read back from its sentence with all its facts', (code) => {
    const facts = Object.fromEntries(namesIn(code).map((name) => [name, valueOf(name)]));
    const sentence = (say as (code: ReasonCode, facts: Record<string, string>) => string)(code, facts);
    expect(reasonOf(sentence)).toEqual({ code, facts });
  });

  it('is nothing that nobody says', () => {
    expect(reasonOf('it rains')).toBeUndefined();
  });
});
