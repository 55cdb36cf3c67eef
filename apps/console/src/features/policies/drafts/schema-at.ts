/** As much of a JSON Schema as the policy's uses. */
export type Schema = {
  description?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
};

/** What may stand at the end of a path of keys, each way in which it may be written; lists are looked into. */
export function schemasAt(schema: Schema, path: string[]): Schema[] {
  return path.reduce((all, key) => all.flatMap((each) => under(each, key)), ways(schema));
}

/** The keys that a mapping may have there, with what they mean. */
export function keysOf(schemas: Schema[]): { key: string; description?: string }[] {
  const found = new Map<string, string | undefined>();
  for (const { properties = {} } of schemas.flatMap(ways))
    for (const [key, { description }] of Object.entries(properties)) found.set(key, found.get(key) ?? description);
  return [...found].map(([key, description]) => ({ key, ...(description === undefined ? {} : { description }) }));
}

/** The values that are listed for it. */
export function valuesOf(schemas: Schema[]): string[] {
  const listed = schemas
    .flatMap(ways)
    .flatMap(({ enum: many = [], const: one, type }) => [
      ...many,
      ...(one === undefined ? [] : [one]),
      ...(type === 'boolean' ? [true, false] : []),
    ]);
  return [...new Set(listed.map(String))];
}

function under(schema: Schema, key: string): Schema[] {
  const { properties = {}, additionalProperties } = schema;
  const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  return typeof own === 'object' ? ways(own) : [];
}

function ways(schema: Schema): Schema[] {
  if (schema.anyOf) return schema.anyOf.flatMap(ways);
  return schema.items ? [schema, ...ways(schema.items)] : [schema];
}
