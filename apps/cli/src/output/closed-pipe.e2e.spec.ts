import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');
const program = join(root, 'apps/cli/bin/stepladder.js');

/** Runs the command line for a reader who goes away at once, as `| head` may. */
async function unread(...args: string[]): Promise<{ code: number; stderr: string }> {
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stderr };
}

test.each([
  [['policy', 'explain', 'three-line'], 0],
  [['policy', 'lint', 'policies/webbee.yaml', 'policies/wep.yaml'], 0],
  [['simulate', 'webbee', '3', '--json'], 0],
  [['policy', 'lint', 'nothing-there.yaml'], 1],
])('%j ends as it would have, when nobody reads it to the end', async (args, code) => {
  const ended = await unread(...args);
  expect(ended).toEqual({ code, stderr: expect.not.stringMatching(/EPIPE|at .*\.js:/) });
});
