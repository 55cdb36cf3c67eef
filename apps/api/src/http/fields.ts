import type { Instant } from '@stepladder/domain';
import { z } from 'zod';
import { fault } from './faults';

const earliestAt = Date.UTC(1990, 0, 1);
const latestAt = Date.UTC(2200, 0, 1);

/** An id that a policy or a directory gives: lower-case letters, digits and hyphens. */
export function slug(what: string) {
  return text(1, 100).regex(/^[a-z0-9][a-z0-9-]*$/, {
    error: `must be ${what}: lower-case letters, digits and hyphens`,
  });
}

/** Words on one line. */
export function line(most: number) {
  return text(1, most)
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, { error: fault('not-one-line') })
    .refine((value) => value.trim() !== '', { error: fault('is-blank') });
}

/** Words of any form. */
export function words(most: number) {
  return text(1, most).refine((value) => value.trim() !== '', { error: fault('is-blank') });
}

/** Something for each of several ids, at most 20 of them. */
export function keyed<Value extends z.ZodType>(what: string, value: Value) {
  return z
    .record(slug(what), value, { error: typed('must be an object') })
    .refine((given) => Object.keys(given).length <= 20, { error: 'must have at most 20 fields' });
}

/** An instant of ISO 8601 in UTC, to the millisecond, between 1990 and 2200. */
export function instant() {
  const expected = fault('no-instant');
  return z
    .string({ error: typed(expected) })
    .max(30, { error: expected, abort: true })
    .pipe(z.iso.datetime({ error: expected, abort: true }))
    .transform((value): Instant => Date.parse(value))
    .refine((at) => at >= earliestAt && at < latestAt, { error: fault('no-such-century') });
}

/** A mail address. */
export function email() {
  return z.email({ error: typed(fault('no-email')) }).max(254, { error: fault('no-email') });
}

/** The id of a ticket: its organisation and number. */
export const ticketId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}-[1-9]\d{0,14}$/, { error: 'must be the id of a ticket such as local-1001' });

/** The id of a command, which is its Idempotency-Key. */
export const commandId = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,100}$/, { error: 'must be 1 to 100 letters, digits or any of . _ : -' });

/** How the API writes an instant. */
export function isoInstant(at: Instant): string {
  return new Date(at).toISOString();
}

function text(least: number, most: number) {
  return z
    .string({ error: typed('must be a string') })
    .min(least, { error: fault('is-empty') })
    .max(most, { error: fault('too-long', { most }) });
}

/** Missing is said as missing, by the words of all other fields. */
function typed(expected: string) {
  return ({ input }: { input?: unknown }): string => (input === undefined ? fault('is-missing') : expected);
}
