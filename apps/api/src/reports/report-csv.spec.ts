import { cellOf } from './report-csv';

it.each([
  ['=1+1', `'=1+1`],
  ['+41 1', `'+41 1`],
  ['-2', `'-2`],
  ['@sum', `'@sum`],
  ['\t=x', `'\t=x`],
  ['=a,"b"', `"'=a,""b"""`],
])('%j is no formula to a spreadsheet', (text, safe) => {
  expect(cellOf(text)).toBe(safe);
});

it('numbers stay numbers, commas and quotes stay within their cell, nothing is an empty cell', () => {
  expect([cellOf(-2.5), cellOf('a, "b"\nc'), cellOf(null)]).toEqual(['-2.5', '"a, ""b""\nc"', '']);
});
