/** A cursor that no list in this order has given out. */
export class BadCursor extends Error {}

/** How many rows, and from where on: `cursor` is what the page before gave as `next`. */
export type Paging = { limit: number; cursor?: string };

/** The place of a row in a list, as text for an address. `list` goes along, because a place in one list is none in another. */
export function cursorTextOf(list: string, place: unknown[]): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url');
}

/** The place that a cursor of this list names; `read` gives undefined for what cannot be one. @throws BadCursor */
export function placeIn<Place>(list: string, cursor: string, read: (place: unknown[]) => Place | undefined): Place {
  try {
    const [of, ...place] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const known = of === list ? read(place) : undefined;
    if (known !== undefined) return known;
  } catch {
    // Whatever it is, it is not one of ours.
  }
  throw new BadCursor(`this cursor does not come from such a list (${list})`);
}

/** A page of rows read with a limit of one more: whether another one follows is known without asking again. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  cursorOf: (last: Row) => string,
): { shown: Row[]; next?: string } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return rows.length > limit && last !== undefined ? { shown, next: cursorOf(last) } : { shown };
}

/** A text that Postgres takes. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\u0000');
}
