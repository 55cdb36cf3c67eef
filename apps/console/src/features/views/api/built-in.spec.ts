import { isSame } from './built-in';

describe('two filters', () => {
  it.each([
    [{}, {}, true],
    [{ status: 'open', policy: 'wep' }, { policy: 'wep', status: 'open' }, true],
    [{ status: 'open' }, { status: 'awaiting' }, false],
    [{ status: 'open' }, { status: 'open', q: 'till' }, false],
  ] as const)('%j and %j narrow alike: %s', (one, other, expected) => {
    expect(isSame(one, other)).toBe(expected);
  });
});
