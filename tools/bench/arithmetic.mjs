import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Working-time arithmetic beside three other ways, in a process of its own so that only its CPU time counts. */
export async function measureArithmetic(sizes, say) {
  const script = fileURLToPath(new URL('./arithmetic-process.mjs', import.meta.url));
  // moment-business-time and dayjs-business-time reckon in the zone of the process.
  const child = spawn(process.execPath, [script, JSON.stringify(sizes)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, TZ: 'UTC' },
  });
  child.on('message', (line) => say(`arithmetic: ${line}`));
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`the arithmetic ended with code ${code}`);
  return JSON.parse(output);
}
