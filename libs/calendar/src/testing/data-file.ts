import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = process.env['STEPLADDER_DATA'] ?? join(__dirname, '../../../../../shared/data');

/** A test over a file of real data; skipped, and said to be, where there is no such file. */
export function testWithData(file: string, name: string, check: (text: string) => void): void {
  const path = join(folder, file);
  if (existsSync(path)) test(name, () => check(read(path)), 60_000);
  else test.skip(`${name} (${file} is not here)`, () => undefined);
}

function read(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
