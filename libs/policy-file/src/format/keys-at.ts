import { z } from 'zod';
import type { Path } from '../policy-problem';

/** The keys a place of a format knows, by walking the schema along a path; none where it is no mapping of fixed keys. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let candidates: z.ZodType[] = [schema];
  for (const step of path) candidates = candidates.flatMap((each) => inside(each, step));
  return [...new Set(candidates.flatMap(keysOf))];
}

function inside(schema: z.ZodType, step: string | number): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return inside(schema.unwrap() as z.ZodType, step);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => inside(option as z.ZodType, step));
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (!(schema instanceof z.ZodObject)) return [];
  const found = (schema.shape as Record<string, z.ZodType>)[step];
  return found ? [found] : [];
}

function keysOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysOf(option as z.ZodType));
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
