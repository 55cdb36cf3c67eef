import { placeIn } from './place-in-yaml';

const text = `policy: webbee
ladders:
  support:
    label: Support
    rungs:
      developer:
        role: dev
`;

describe('the place of a cursor', () => {
  it('is under no key at the beginning of a line', () => {
    expect(placeIn(`${text}cl`)).toEqual({ path: [], word: 'cl' });
  });

  it('is under the keys that are indented less, whatever stands beside them', () => {
    expect(placeIn(`${text}        te`)).toEqual({ path: ['ladders', 'support', 'rungs', 'developer'], word: 'te' });
    expect(placeIn(`${text}    k`)).toEqual({ path: ['ladders', 'support'], word: 'k' });
  });

  it('is in the value of a key behind its colon, also within a list or a mapping on one line', () => {
    expect(placeIn(`${text}default-priority: me`)).toEqual({ path: [], key: 'default-priority', word: 'me' });
    expect(placeIn(`${text}        tells: [dev, te`)).toMatchObject({ key: 'tells', word: 'te' });
  });

  it('counts the dash of a list as indentation', () => {
    expect(placeIn(`tests:\n  - name: One\n    op`)).toEqual({ path: ['tests'], word: 'op' });
    expect(placeIn(`tests:\n  - na`)).toEqual({ path: ['tests'], word: 'na' });
  });

  it('is nowhere in a comment or in free words', () => {
    expect(placeIn(`${text}# co`)).toBeUndefined();
    expect(placeIn(`${text}  it says so`)).toBeUndefined();
  });
});
