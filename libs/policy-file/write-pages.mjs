/** Writes docs/policies, a page and pictures for each policy: `node libs/policy-file/write-pages.mjs` after a change of one. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import policyFile from './dist/index.js';

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const read = await policyFile.readPolicies(folder('policies'));
if (!read.ok) throw new Error(read.problems.map(policyFile.problemLine).join('\n'));
rmSync(folder('docs/policies'), { recursive: true, force: true });
mkdirSync(folder('docs/policies'));
for (const pack of read.packs) {
  for (const [name, text] of Object.entries(policyFile.policyPages(pack))) {
    writeFileSync(folder(`docs/policies/${name}`), text);
  }
}
