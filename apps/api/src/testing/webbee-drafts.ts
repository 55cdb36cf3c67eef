import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const published = readFileSync(join(__dirname, '../../../../policies/webbee.yaml'), 'utf8');

/** Webbee's text with another version and without its own tests, which speak of its present times; `change` does the rest. */
export function webbeeDraft(version: number, change = (text: string): string => text): string {
  const [head = ''] = published.split(/^tests:$/m);
  return change(head.replace(/^version: \d+$/m, `version: ${version}`));
}

/** The first step up after one hour instead of eight. */
export function sooner(text: string): string {
  const changed = text.replace('after: 8h of age', 'after: 1h of age');
  if (changed === text) throw new Error('webbee has no step after 8h of age any more');
  return changed;
}
