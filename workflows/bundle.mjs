/**
 * Packs the compiled workflows and everything they import into `dist/workflow-bundle.js`, the one file a worker loads.
 * The file is replaced in one step, so a worker that starts meanwhile reads the old bundle or the new one.
 */
import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const dist = fileURLToPath(new URL('./dist/', import.meta.url));
const problems = [];
const report = (text) => problems.push(text);
const logger = { log: report, trace() {}, debug() {}, info() {}, warn: report, error: report };

try {
  // Neither the engine nor the plot keeps state in its modules, so one copy serves all tickets of a worker instead of one each.
  const preloadModules = ['@stepladder/domain', `${dist}index.js`];
  const { code } = await bundleWorkflowCode({ workflowsPath: `${dist}index.js`, preloadModules, logger });
  const unfinished = `${dist}workflow-bundle.${randomUUID()}.tmp`;
  await writeFile(unfinished, code);
  await rename(unfinished, `${dist}workflow-bundle.js`);
} catch (error) {
  console.error([...problems, error.message].join('\n'));
  process.exitCode = 1;
}
