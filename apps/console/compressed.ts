import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const forms = [
  { ending: '.br', compress: promisify(brotliCompress) },
  { ending: '.gz', compress: (whole: Buffer) => promisify(gzip)(whole, { level: 9 }) },
];
/** What fits into one packet does not come sooner for being smaller. */
const packetBytes = 1_400;

/** Writes each script and style a second and a third time, compressed as well as can be, for the API to send as they are. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle: async ({ dir = '' }, bundle) => {
      const files = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
      await Promise.all(files.map((name) => writeCompressed(join(dir, name))));
    },
  };
}

async function writeCompressed(file: string): Promise<void> {
  const whole = await readFile(file);
  if (whole.length <= packetBytes) return;
  await Promise.all(forms.map(async ({ ending, compress }) => writeFile(`${file}${ending}`, await compress(whole))));
}
