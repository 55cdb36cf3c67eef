import { languages, type Language } from '@stepladder/domain';
import { InvalidArgumentError } from 'commander';

/** Somebody outside the staff, as the API takes them. */
export type Contact = { name: string; email: string; language?: Language };

/** Reads `it`. */
export function language(text: string): Language {
  const known = languages.find((each) => each === text);
  if (!known) throw new InvalidArgumentError(`It is one of ${languages.join(', ')}.`);
  return known;
}

/** Reads `Ann Example <ann@example.org>`. */
export function contact(text: string): Contact {
  const [, name, email] = /^\s*(.+?)\s*<\s*([^<>\s]+@[^<>\s]+)\s*>\s*$/.exec(text) ?? [];
  if (name === undefined || email === undefined) {
    throw new InvalidArgumentError('Write it like "Ann Example <ann@example.org>".');
  }
  return { name, email };
}

/** Collects people involved: one known to the directory by id, anybody else by name and address. */
export function participants(text: string, before: (Contact | string)[] = []): (Contact | string)[] {
  return [...before, contactOrId(text)];
}

/** Somebody known to the directory by id, anybody else by name and address. */
export function contactOrId(text: string): Contact | string {
  return /^[a-z0-9-]+$/.test(text) ? text : contact(text);
}
