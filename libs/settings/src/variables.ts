import { z } from 'zod';

/** A TCP port; 0 asks for any free one. */
export function port() {
  return wholeNumber(0, 65_535, 'a port number from 0 to 65535');
}

/** A whole number within bounds, written in digits. */
export function wholeNumber(least: number, most: number, expected = `a whole number from ${least} to ${most}`) {
  return z
    .string({ error: expected })
    .regex(/^\d{1,9}$/, { error: expected, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: expected });
}

/** An absolute URL with one of these schemes, such as `https`. */
export function url(schemes: string[], example: string) {
  const expected = `a URL such as ${example}`;
  return z.string({ error: expected }).refine((value) => hasScheme(value, schemes), { error: expected });
}

/** `host:port`, without a scheme. */
export function hostAndPort(example: string) {
  const expected = `host:port such as ${example}`;
  return z.string({ error: expected }).regex(/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):\d{1,5}$/, { error: expected });
}

/** `true` or `false`. */
export function flag() {
  const expected = 'true or false';
  return z.enum(['true', 'false'], { error: expected }).transform((value) => value === 'true');
}

/** Any text that is not empty. */
export function text(expected: string) {
  return z.string({ error: expected }).min(1, { error: expected });
}

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}

/** A short name that Temporal takes for a queue or a namespace. */
export function slug() {
  const expected = 'lower-case letters, digits and hyphens, at most 60';
  return z.string({ error: expected }).regex(/^[a-z0-9][a-z0-9-]{0,59}$/, { error: expected });
}

function hasScheme(value: string, schemes: string[]): boolean {
  return URL.canParse(value) && schemes.some((scheme) => new URL(value).protocol === `${scheme}:`);
}
