import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new empty folder that PostgreSQL's account may enter too. */
export async function scratchDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stepladder-embedded-'));
  await chmod(folder, 0o755);
  made.push(folder);
  return folder;
}

/** Removes every folder `scratchDir` made in this file. */
export async function removeScratchDirs(): Promise<void> {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}
