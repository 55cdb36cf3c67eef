import { InvalidArgumentError } from 'commander';

/** Reads an instant with its offset, `2026-11-30T09:00Z` or `2026-11-30T10:00+01:00`, as the API takes it. */
export function readInstant(text: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
    ? Date.parse(text)
    : NaN;
  if (Number.isNaN(instant))
    throw new InvalidArgumentError('Write it like 2026-11-30T09:00Z or 2026-11-30T10:00+01:00.');
  return new Date(instant).toISOString();
}
