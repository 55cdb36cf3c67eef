import { mkdir, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeScratchDirs, scratchDir } from '../testing/scratch-dir';
import { restoreLinks } from './symlinks';

afterAll(removeScratchDirs);

test('library links that no install script made are made, and made once', async () => {
  const native = join(await scratchDir(), 'native');
  await mkdir(join(native, 'lib'), { recursive: true });
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
  await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));
  await restoreLinks(native);
  await restoreLinks(native);
  expect(await readlink(join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
});

test('a package without a list of links needs none', async () => {
  await expect(restoreLinks(await scratchDir())).resolves.toBeUndefined();
});
