import type { Script } from '@stepladder/domain';
import { checkPolicy } from './checks/check-policy';
import { located } from './document/locator';
import { parseDocument } from './document/parse-document';
import { scriptOf } from './expand/expand-tests';
import { testFormat } from './format/test-format';
import type { PolicyPack } from './policy-pack';
import type { PolicyProblem } from './policy-problem';

/** A script, and whether it says what must come of it; or everything wrong with it. */
export type ReadScript = { ok: true; script: Script; expects: boolean } | { ok: false; problems: PolicyProblem[] };

const kind = { name: 'script', keys: 'opened, steps and until' };

/** Reads a document with the keys of one of a policy's tests; a name is not needed. Never throws for what is written in it. */
export function readScript(text: string, { file, pack }: { file: string; pack: PolicyPack }): ReadScript {
  const parsed = parseDocument(text, file, kind);
  if (!parsed.ok) return parsed;
  const { value, locate } = parsed;
  const test = { name: file, ...value };
  const complaints = complaintsAbout(test, pack);
  if (complaints.length > 0) return { ok: false, problems: located(complaints, file, locate) };
  const format = testFormat.parse(test);
  const expects = ['expect', 'holder', 'status', 'refused'].some((key) => key in value);
  return { ok: true, script: scriptOf(format, pack.policy), expects };
}

/** A test is judged by its policy; it alone, as if it were the only one there. */
function complaintsAbout(test: object, { document }: PolicyPack) {
  const policy = parseDocument(document, '');
  const value = policy.ok ? { ...policy.value, tests: [test] } : { tests: [test] };
  return checkPolicy(value).flatMap(({ path, ...complaint }) => {
    const [section, index, ...rest] = path;
    return section === 'tests' && index === 0 ? [{ ...complaint, path: rest }] : [];
  });
}
