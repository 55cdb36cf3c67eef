import { access, constants } from 'node:fs/promises';
import { run } from '../run';

/** The pinned release of the Temporal CLI; time skipping changes between minor releases, so only 1.9.x is taken. */
export const cliVersion = '1.9.1';

/** A `temporal` program that was asked for its version and is fit for us. */
export type CheckedCli = { path: string; version: string };

/** Asks a program for its version. Fails, saying why, when it is missing, does not run or is not 1.9.x. */
export async function checkCli(path: string): Promise<CheckedCli> {
  await access(path, constants.X_OK).catch(() => {
    throw new Error(`there is no program ${path}`);
  });
  const { code, output } = await run(path, ['--version'], { timeoutMs: 20_000 });
  const version = /^temporal version (\S+)/m.exec(output)?.[1];
  if (code !== 0 || version === undefined)
    throw new Error(`${path} is not a Temporal CLI that runs here (${output.split('\n')[0] || `exit code ${code}`})`);
  if (!version.startsWith('1.9.')) throw new Error(`${path} is version ${version}, and 1.9.x is needed`);
  return { path, version };
}
