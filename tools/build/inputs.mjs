import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const unread = new Set(['node_modules', 'dist', '.data', '.nx', '.git']);

/** Every file under a path (or the path itself, if it is a file), sorted; build products and dependencies left out. */
export function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !unread.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
    .sort();
}

/** A hash of the names, sizes and modification times of files: cheap, and different whenever somebody saved one. */
export function signatureOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(root, file)}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}

/** A hash of the names and contents of files: the same on every machine. */
export function contentHashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

const stampOf = (step) => join(root, 'node_modules/.cache/stepladder', `${step}.inputs`);

/** Whether a step last succeeded on exactly these inputs and every file it makes is still there. */
export function isFresh(step, inputs, products) {
  const stamp = stampOf(step);
  return products.every((file) => existsSync(file)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
}

/** Notes that a step succeeded on these inputs. */
export function remember(step, inputs) {
  mkdirSync(dirname(stampOf(step)), { recursive: true });
  writeFileSync(stampOf(step), inputs);
}
