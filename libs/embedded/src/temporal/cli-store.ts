import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCli, cliVersion, type CheckedCli } from './cli-version';

/** Folders where a downloaded CLI may be kept, best first: the user's cache, then the data folder. */
export function storeFolders(env: Record<string, string | undefined>, dataDir: string | undefined): string[] {
  const home = env['HOME'];
  const cache = env['XDG_CACHE_HOME'] || (home ? join(home, '.cache') : undefined);
  const parents = [cache === undefined ? undefined : join(cache, 'stepladder'), dataDir];
  return parents.filter((parent) => parent !== undefined).map((parent) => join(parent, `temporal-${cliVersion}`));
}

/** The program kept by an earlier download. Fails when no folder has one. */
export async function keptCli(folders: string[]): Promise<CheckedCli> {
  for (const folder of folders) {
    const kept = await checkCli(join(folder, 'temporal')).catch(() => undefined);
    if (kept !== undefined) return kept;
  }
  throw new Error(`nothing is kept in ${folders.join(' or ') || 'any folder (HOME is not set)'}`);
}

/**
 * Lets `download` put a program somewhere in a working folder and keeps it in the first store folder that can be written.
 * It is checked first and moved whole, so that an interrupted download is never taken for a program.
 */
export async function keepDownloaded(
  folders: string[],
  download: (workDir: string) => Promise<string>,
): Promise<CheckedCli> {
  const folder = await firstWritable(folders);
  const workDir = await mkdtemp(join(folder, 'download-'));
  try {
    const downloaded = await download(workDir);
    const draft = join(folder, `temporal.${randomUUID()}`);
    await rename(downloaded, draft).catch(() => copyFile(downloaded, draft));
    await chmod(draft, 0o755);
    await checkCli(draft).catch(async (error: unknown) => {
      await rm(draft, { force: true });
      throw error;
    });
    await rename(draft, join(folder, 'temporal'));
    return await checkCli(join(folder, 'temporal'));
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

async function firstWritable(folders: string[]): Promise<string> {
  for (const folder of folders) {
    const made = await mkdir(folder, { recursive: true }).then(
      () => mkdtemp(join(folder, 'probe-')),
      () => undefined,
    );
    if (made === undefined) continue;
    await rm(made, { recursive: true });
    return folder;
  }
  throw new Error(
    `no folder to keep it in can be written (${folders.join(', ') || 'HOME is not set and no data folder is given'})`,
  );
}
