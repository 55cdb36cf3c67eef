import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeScratchDirs, scratchDir } from '../testing/scratch-dir';
import type { KeptMail } from './message';
import { keptMessages, openStore } from './message-store';

afterAll(removeScratchDirs);

function numbered(number: number): KeptMail {
  return {
    id: String(number),
    receivedAt: '2026-01-01T00:00:00.000Z',
    from: '',
    to: [],
    content: '',
  };
}

test('only the newest 2,000 are kept, in memory and on disk', async () => {
  const dataDir = await scratchDir();
  const lines = Array.from({ length: keptMessages + 5 }, (_, at) => JSON.stringify(numbered(at)));
  await writeFile(join(dataDir, 'messages.jsonl'), `${lines.join('\n')}\n`);
  const store = await openStore(dataDir);
  await store.add(numbered(9_999));
  const ids = store.list().map(({ id }) => id);
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([keptMessages, '9999', '6']);
  await store.close();
  const onDisk = (await readFile(join(dataDir, 'messages.jsonl'), 'utf8')).trim().split('\n');
  expect(onDisk).toHaveLength(keptMessages + 1);
});

test('messages that arrive at once are all kept, in their order', async () => {
  const dataDir = await scratchDir();
  const store = await openStore(dataDir);
  await Promise.all(Array.from({ length: 50 }, (_, at) => store.add(numbered(at))));
  await store.close();
  const again = await openStore(dataDir);
  await again.close();
  expect(again.list().map(({ id }) => Number(id))).toEqual(Array.from({ length: 50 }, (_, at) => 49 - at));
});
