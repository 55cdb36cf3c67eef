import { problemLine } from '../policy-problem';
import { packOf } from '../testing/packs';
import { whole } from '../testing/whole';
import { whyNotPublish } from './why-not-publish';

function reasons(text: string): string[] {
  return whyNotPublish(packOf(text), { file: 'p' }).map(problemLine);
}

it('a policy without errors, whose tests come true, may be published', () => {
  expect(reasons(whole)).toEqual([]);
});

it('a warning keeps nothing from being published', () => {
  const warned = whole.replace('warn: [50%, 75%]', 'warn: [75%, 50%]');
  expect(reasons(warned)).toEqual([]);
});

it("lint's errors and tests that fail are told with the line where they stand", () => {
  const broken = whole
    .replace('  notifications.on-opening: its holder\n', '')
    .replace('2026-03-02 18:30 escalated', '2026-03-02 18:00 escalated');
  expect(reasons(broken)).toEqual([
    expect.stringMatching(/^p:\d+:\d+ notifications\.on-opening: is somebody told that stands in no register; /),
    expect.stringMatching(
      /^p:\d+:9 tests\[0\]\.expect\[0\]: .*2026-03-02 18:00 escalated team .* is missing; it came at /,
    ),
    expect.stringMatching(/^p:\d+:\d+ tests\[0\]\.expect: .*was not expected$/),
  ]);
});
