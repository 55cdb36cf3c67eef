import type { Instant } from '@stepladder/domain';

/** As Postgres takes it. */
export function dateOf(at: Instant | undefined): Date | null {
  return at === undefined ? null : new Date(at);
}

/** As the domain takes it. */
export function instantOf(date: Date): Instant {
  return date.getTime();
}

/** Leaves out what Postgres has no value for. */
export function optional<Name extends string, Value>(name: Name, value: Value | null): { [name in Name]?: Value } {
  return (value === null ? {} : { [name]: value }) as { [name in Name]?: Value };
}
