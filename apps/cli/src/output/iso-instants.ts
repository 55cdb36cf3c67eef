/** The same as the API writes it: every instant (a number whose field is `at` or ends in `At`) as ISO 8601 in UTC. */
export function isoInstants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(isoInstants);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, each]: [string, unknown]) => [
      field,
      typeof each === 'number' && /^at$|At$/.test(field) ? new Date(each).toISOString() : isoInstants(each),
    ]),
  );
}
