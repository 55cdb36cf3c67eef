import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../run';
import { cliVersion } from './cli-version';

const patienceMs = 5 * 60_000;

// In a process of its own: the SDK's native runtime can be installed only once in a process, and that is the caller's to do.
const program = `
  const [testing, downloadDir, version] = process.argv.slice(1);
  const executable = { type: 'cached-download', version, downloadDir };
  require(testing).TestWorkflowEnvironment.createLocal({ server: { executable } })
    .then((environment) => environment.teardown())
    .catch((error) => { console.error(String(error.message).split('\\n')[0]); process.exit(1); });
`;

/**
 * Lets the Temporal SDK download the pinned CLI from its own host (which starts it once).
 * No checksum is published with it: it comes over TLS and is checked by its version.
 */
export async function downloadBySdk(workDir: string, env: Record<string, string>): Promise<string> {
  const testing = require.resolve('@temporalio/testing');
  const { code, output } = await run(process.execPath, ['-e', program, testing, workDir, `v${cliVersion}`], {
    env,
    timeoutMs: patienceMs,
  });
  const downloaded = (await readdir(workDir)).find((name) => !name.endsWith('.downloading'));
  if (downloaded === undefined) throw new Error(output.split('\n').at(-1) || `the download ended with code ${code}`);
  return join(workDir, downloaded);
}
