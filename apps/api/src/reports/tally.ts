import type { Figure, Mark, MarkKey, Where } from './mark';

/** Marks that agree in some keys. */
export type Group = { where: Where; marks: Mark[] };

/** The marks of a figure in groups that agree in these keys, in the order in which they first come. */
export function groupsOf(marks: Mark[], figure: Figure, keys: MarkKey[]): Group[] {
  const groups = new Map<string, Group>();
  for (const mark of marks) {
    if (mark.figure !== figure) continue;
    const where: Where = Object.fromEntries(keys.map((key) => [key, mark.where[key] ?? '']));
    const name = JSON.stringify(where);
    const group = groups.get(name);
    if (group) group.marks.push(mark);
    else groups.set(name, { where, marks: [mark] });
  }
  return [...groups.values()];
}

/** How many different tickets. */
export function ticketsOf(marks: Mark[]): number {
  return new Set(marks.map(({ ticketId }) => ticketId)).size;
}

/** The time of marks together, in milliseconds. */
export function lengthOf(marks: Mark[]): number {
  return marks.reduce((sum, { ms = 0 }) => sum + ms, 0);
}

/** The middle one, the lower of two; null of none. */
export function medianOf(lengths: number[]): number | null {
  const sorted = [...lengths].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
