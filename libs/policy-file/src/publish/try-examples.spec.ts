import { packOf, policyText } from '../testing/packs';
import { tryExamples } from './try-examples';

it('says of a test that never comes to an end that it cannot be run, by its line', () => {
  const [head = ''] = policyText('webbee')
    .replace('every: 12h', 'every: 1s')
    .split(/^tests:$/m);
  const endless = `${head}tests:
  - name: Told every second for years
    opened: 2026-03-02 09:00
    ticket: { priority: critical }
    until: 2036-01-01 09:00
`;
  const [tried] = tryExamples(packOf(endless), { file: 'p' });
  expect(tried?.failures).toEqual([
    expect.objectContaining({
      path: 'tests[0].expect',
      problem: expect.stringMatching(/^cannot be run: more than 20000 /),
    }),
  ]);
  expect(endless.split('\n')[tried!.line - 1]).toContain('Told every second');
});
