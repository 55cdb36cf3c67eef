import { unknownName } from '../near-miss';
import type { Complaint, Path } from '../policy-problem';
import { ticketPeople, type Names } from './names';

/** A complaint when a word names nothing of its kind. */
export function unlessKnown(kind: string, word: unknown, known: readonly string[], path: Path): Complaint[] {
  return known.includes(String(word)) ? [] : [{ path, problem: unknownName(kind, String(word), known) }];
}

/** Complaints about a list of words, each of which must name something. */
export function unlessAllKnown(
  kind: string,
  words: readonly unknown[] | undefined,
  known: readonly string[],
  path: Path,
): Complaint[] {
  return [
    ...(words ?? []).flatMap((word, i) => unlessKnown(kind, word, known, [...path, i])),
    ...twice(words ?? [], path),
  ];
}

/** Complaints about those told: roles of the policy, or people of the ticket. */
export function unlessAudience(words: readonly unknown[] | undefined, names: Names, path: Path): Complaint[] {
  return unlessAllKnown('role', words, [...names.roles, ...ticketPeople], path);
}

/** Complaints about words that a list has more than once. */
export function twice(words: readonly unknown[], path: Path): Complaint[] {
  return words.flatMap((word, i) =>
    words.indexOf(word) < i ? [{ path: [...path, i], problem: `${String(word)} stands here twice` }] : [],
  );
}
