import type { Figure, Mark, MarkKey, Where } from './mark';

/** What the marks come to that agree in some keys: how many, of how many tickets, their time together in milliseconds. */
export type Group = {
  where: Where;
  count: number;
  tickets: number;
  ms: number;
  /** How many of each outcome, where marks have one. */
  outcomes: Record<string, number>;
};

/** With the ticket that was counted last. */
type Counted = Group & { last: string };

/** The marks of a figure in groups that agree in these keys, in the order in which they first come. */
export class Tally {
  private readonly groups = new Map<string, Counted>();

  constructor(
    readonly figure: Figure,
    private readonly keys: MarkKey[],
  ) {}

  /** Counts a mark; those of other figures are none of its business. All marks of a ticket come one after the other. */
  add({ figure, ticketId, where, ms = 0 }: Mark): void {
    if (figure !== this.figure) return;
    const group = this.groupOf(where);
    group.count += 1;
    group.ms += ms;
    if (group.last !== ticketId) group.tickets += 1;
    group.last = ticketId;
    if (where.outcome !== undefined) group.outcomes[where.outcome] = (group.outcomes[where.outcome] ?? 0) + 1;
  }

  all(): Group[] {
    return [...this.groups.values()];
  }

  private groupOf(where: Where): Counted {
    const name = this.keys.map((key) => where[key] ?? '').join('\n');
    const known = this.groups.get(name);
    if (known) return known;
    const own: Where = Object.fromEntries(this.keys.map((key) => [key, where[key] ?? '']));
    const made: Counted = { where: own, count: 0, tickets: 0, ms: 0, outcomes: {}, last: '' };
    this.groups.set(name, made);
    return made;
  }
}

/** The middle one, the lower of two; null of none. */
export function medianOf(lengths: number[]): number | null {
  const sorted = [...lengths].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
