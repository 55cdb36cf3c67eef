import type { ApiBodyOptions, ApiResponseOptions } from '@nestjs/swagger';
import { z } from 'zod';

type Described = Extract<ApiBodyOptions, { schema: unknown }>['schema'];

/** A body's schema for the API's description, where the handler reads the body by itself. */
export function described(schema: z.ZodType): ApiBodyOptions {
  return { schema: openApiOf(schema) };
}

/** The same for a body that has one of several forms, by their names. */
export function describedAsAnyOf(forms: [title: string, schema: z.ZodType][]): ApiBodyOptions {
  return { schema: { anyOf: forms.map(([title, schema]) => ({ title, ...openApiOf(schema) })) } };
}

/** An answer's schema for the API's description. */
export function answering(description: string, schema: z.ZodType): ApiResponseOptions {
  return { description, schema: openApiOf(schema) };
}

/** As it is sent: an instant is a text there, whatever it becomes here. */
export function openApiOf(schema: z.ZodType): Described {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' });
  return described as Described;
}
