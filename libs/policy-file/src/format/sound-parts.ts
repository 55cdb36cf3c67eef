import type { z } from 'zod';
import { policyFormat, type PolicyFormat } from './policy-format';

const sections = [
  ...[
    'calendars',
    'directory',
    'roles',
    'priorities',
    'impacts',
    'urgencies',
    'matrix',
    'plans',
    'regions',
    'categories',
  ],
  ...['areas', 'evidence', 'awaiting', 'ladders', 'consultations', 'clocks', 'placements', 'templates'],
];

/** A document without what the format refuses in it, so that the rest can be checked at the same time. */
export type SoundParts = Partial<PolicyFormat>;

/** Leaves out unknown keys, then every part that is still not as the format wants it. */
export function soundParts(value: Record<string, unknown>): SoundParts {
  const shape: Record<string, z.ZodType> = policyFormat.shape;
  const sound: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const schema = shape[key];
    if (!schema) continue;
    const kept = sections.includes(key) ? soundEntries(schema, part) : leniently(schema, part);
    if (kept !== undefined) sound[key] = kept;
  }
  return sound;
}

function soundEntries(section: z.ZodType, part: unknown): Record<string, unknown> | undefined {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return undefined;
  const kept = Object.entries(part as Record<string, unknown>).flatMap(([id, entry]) => {
    const alone = leniently(section, { [id]: entry }) as Record<string, unknown> | undefined;
    return alone ? [[id, alone[id]]] : [];
  });
  return Object.fromEntries(kept) as Record<string, unknown>;
}

function leniently(schema: z.ZodType, value: unknown): unknown {
  const copy = structuredClone(value);
  const first = schema.safeParse(copy);
  if (first.success) return first.data;
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') return undefined;
    const place = issue.path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)[step], copy);
    for (const key of issue.keys) delete (place as Record<string, unknown>)[key];
  }
  const second = schema.safeParse(copy);
  return second.success ? second.data : undefined;
}
