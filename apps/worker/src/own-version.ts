import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The version of this worker and, behind a plus, of which workflows it carries, so that workers of two builds do not look
 * alike: `0.1.0+5f0c1a22`. Throws where there is no bundle.
 */
export function ownVersion(bundle: string): string {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version: string };
  return `${version}+${createHash('sha256').update(readFileSync(bundle)).digest('hex').slice(0, 8)}`;
}
