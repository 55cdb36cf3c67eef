import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes the data folder; the account PostgreSQL runs as under root must be able to enter it. */
export async function makeDataDir(dataDir: string): Promise<void> {
  await mkdir(join(dataDir, 'logs'), { recursive: true, mode: 0o755 }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The data folder ${dataDir} cannot be made (${error.code}): choose another with DATA_DIR.`);
  });
}

/**
 * Takes the data folder for this process; the answer gives it back. Throws one sentence when another Stepladder that is
 * still alive has it; what a killed one left behind is taken over.
 */
export async function takeDataDir(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'stepladder.pid');
  const owner = await livingOwner(file);
  if (owner !== undefined) {
    throw new Error(
      `Stepladder already runs on ${dataDir} (process ${owner}): stop that one, or choose another folder with DATA_DIR.`,
    );
  }
  await rm(file, { force: true });
  await writeFile(file, `${process.pid}\n`, { flag: 'wx' }).catch(() => {
    throw new Error(
      `Another Stepladder has just started on ${dataDir}: stop that one, or choose another folder with DATA_DIR.`,
    );
  });
  return () => rm(file, { force: true });
}

async function livingOwner(file: string): Promise<number | undefined> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!(pid > 0) || pid === process.pid || !isAlive(pid)) return undefined;
  // After a kill -9 the number may belong to a zombie or to somebody else's process by now.
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  return commandLine === undefined || commandLine.includes('stepladder') ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
