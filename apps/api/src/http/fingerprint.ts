import { createHash } from 'node:crypto';

/** SHA-256 of a request, the same for any order of fields and any spacing: tells a retry from another request under its key. */
export function fingerprintOf(address: string, body: unknown): string {
  return createHash('sha256')
    .update(`${address}\n${canonical(body)}`)
    .digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
