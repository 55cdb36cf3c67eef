import { InvalidInput } from './failures';
import { jsonOf } from './json-body';

function problemsOf(text: string | Buffer): { path: string; problem: string }[] {
  try {
    jsonOf(Buffer.from(text));
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.errors;
    throw error;
  }
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

it('takes 32 levels and refuses 33', () => {
  expect(problemsOf(nested(32))).toEqual([]);
  expect(problemsOf(nested(33))).toEqual([{ path: '', problem: 'nests deeper than 32' }]);
});

it('does not count brackets within strings, not even behind an escaped quotation mark', () => {
  expect(problemsOf(JSON.stringify({ subject: `"${'['.repeat(100)}\\` }))).toEqual([]);
});

it('refuses fifty thousand levels in a few milliseconds', () => {
  const hostile = '{"a":'.repeat(13_000);
  const startedMs = performance.now();
  expect(problemsOf(hostile)).toHaveLength(1);
  expect(performance.now() - startedMs).toBeLessThan(1_000);
});

it('names the path of each NUL and each half of a surrogate pair, in values and in names', () => {
  expect(problemsOf('{"a":{"b":["x","\\u0000"]},"c":"\\ud800","\\udc00":1,"d":"\\ud83d\\ude00"}')).toEqual([
    { path: 'a.b[1]', problem: 'must not contain the character NUL' },
    { path: 'c', problem: 'must not contain half a surrogate pair' },
    { path: '\uFFFD', problem: 'must not contain half a surrogate pair' },
  ]);
});

it.each(['__proto__', 'constructor', 'prototype'])('refuses the field name %s at any depth', (name) => {
  expect(problemsOf(`{"a":[{"${name}":{"polluted":true}}]}`)).toEqual([
    { path: `a[0].${name}`, problem: 'is not a name a field may have' },
  ]);
});

it('refuses numbers that would be rounded', () => {
  expect(problemsOf('{"a":9007199254740993,"b":1e400,"c":0.1}').map(({ path }) => path)).toEqual(['a', 'b']);
});

it('refuses what is no JSON or no UTF-8 without quoting it', () => {
  expect(problemsOf('{"password":"hunter2"')).toEqual([{ path: '', problem: 'is not JSON' }]);
  expect(problemsOf(Buffer.from([0x22, 0xff, 0x22]))).toEqual([{ path: '', problem: 'is not UTF-8' }]);
  expect(problemsOf('\uFEFF{}')).toEqual([{ path: '', problem: 'is not JSON' }]);
});

it('stops at a hundred problems', () => {
  expect(problemsOf(JSON.stringify(Array.from({ length: 5_000 }, () => '\u0000'))).length).toBeLessThanOrEqual(101);
});
