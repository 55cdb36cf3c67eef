import { ladderSvg } from './diagram/ladder-svg';
import { explainPolicy } from './explain/explain-policy';
import type { PolicyPack } from './policy-pack';

const WRITTEN = '<!-- Written by node libs/policy-file/write-pages.mjs from the policy; change that instead. -->';

/** The documents that show a policy, by file name: its page, which explains it, and a picture of each of its ladders. */
export function policyPages(pack: PolicyPack): Record<string, string> {
  const { id, ladders } = pack.policy;
  const pictures = ladders.map((ladder) => ({ ...ladder, file: `${id}-${ladder.id}.svg` }));
  const shown = pictures.map(({ label, file }) => `![${label}](${file})`);
  const [title = '', head = '', ...rest] = explainPolicy(pack).split('\n\n');
  return {
    [`${id}.md`]: [WRITTEN, title, head, ...shown, ...rest].join('\n\n'),
    ...Object.fromEntries(pictures.map(({ id: ladder, file }) => [file, ladderSvg(pack, ladder)])),
  };
}
