import { createWriteStream, mkdirSync, rmSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';

const keptBytes = 5 * 1024 * 1024;

/** Opens a server's log to append to; a log grown over 5 MB begins anew. A full disk costs the log, never the server. */
export function openLog(file: string): WriteStream {
  mkdirSync(dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > keptBytes) rmSync(file);
  return createWriteStream(file, { flags: 'a', mode: 0o600 }).on('error', () => undefined);
}
