import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

it('the console’s client is typed by the API as it is: else node apps/api/write-client.mjs', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(__dirname, '../write-client.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr: stderr.split('\n').filter((line) => !line.includes('Warning')) }).toEqual({
    status: 0,
    stderr: [''],
  });
}, 60_000);
