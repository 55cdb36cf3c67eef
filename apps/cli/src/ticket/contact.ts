import { InvalidArgumentError } from 'commander';

/** Somebody outside the staff, as the API takes them. */
export type Contact = { name: string; email: string };

/** Reads `Ann Example <ann@example.org>`. */
export function contact(text: string): Contact {
  const [, name, email] = /^\s*(.+?)\s*<\s*([^<>\s]+@[^<>\s]+)\s*>\s*$/.exec(text) ?? [];
  if (name === undefined || email === undefined) {
    throw new InvalidArgumentError('Write it like "Ann Example <ann@example.org>".');
  }
  return { name, email };
}

/** Collects an option that may be given more than once. */
export const contacts = (text: string, before: Contact[] = []): Contact[] => [...before, contact(text)];
