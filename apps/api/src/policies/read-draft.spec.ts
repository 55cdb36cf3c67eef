import { webbeeDraft } from '../testing/webbee-drafts';
import { readDraft } from './read-draft';

it('reads a text once for one page after another, and anew when eight others have been read since', () => {
  const first = readDraft(webbeeDraft(1));
  expect(readDraft(webbeeDraft(1))).toBe(first);
  for (let version = 2; version <= 9; version += 1) readDraft(webbeeDraft(version));
  expect(readDraft(webbeeDraft(9))).toBe(readDraft(webbeeDraft(9)));
  expect(readDraft(webbeeDraft(1))).not.toBe(first);
  expect(readDraft(webbeeDraft(1))).toEqual(first);
});

it('says what is wrong in a text that does not compile, each time', () => {
  const wrong = { ok: false, problems: expect.any(Array) };
  expect([readDraft('version: none'), readDraft('version: none')]).toEqual([wrong, wrong]);
});
