/** The same with every instant (a number whose field is `at` or ends in `At`) as ISO 8601 in UTC with milliseconds. */
export type Iso<Value> = Value extends readonly (infer Item)[]
  ? Iso<Item>[]
  : Value extends object
    ? { [Field in keyof Value]: Field extends 'at' | `${string}At` ? IsoOrSame<Value[Field]> : Iso<Value[Field]> }
    : Value;

type IsoOrSame<Value> = Value extends number ? string : Iso<Value>;

/** Writes every instant of an answer as the API writes instants (decisions 4). */
export function iso<Value>(value: Value): Iso<Value> {
  return (Array.isArray(value) ? value.map((each) => iso<unknown>(each)) : isoFields(value)) as Iso<Value>;
}

function isoFields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, each]: [string, unknown]) => [
      field,
      typeof each === 'number' && /^at$|At$/.test(field) ? new Date(each).toISOString() : iso(each),
    ]),
  );
}
