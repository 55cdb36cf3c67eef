import type { ListedTicket } from '../../tickets/api/ticket';
import { patched } from './patch-queue';

const clock = { rate: 1, realOriginAt: '1970-01-01T00:00:00.000Z', virtualOriginAt: '1970-01-01T00:00:00.000Z' };
const row = (number: number, hour: number | null): ListedTicket => ({
  ...{ id: `local-${number}`, number, subject: 's', policy: 'webbee', policyVersion: 1, status: 'open' },
  ...{ priority: 'high', holder: [], requester: 'rob', openedAt: '2026-03-02T09:00:00.000Z', overdue: false },
  ...{ clock, clocks: [], nowAt: '2026-03-02T09:00:00.000Z', version: 1 },
  ...(hour === null ? {} : { nextDueAt: `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z` }),
});

const pages = (next: string | null) => ({
  pageParams: ['', 'b'],
  pages: [
    { tickets: [row(1, 10), row(2, 11)], next: 'b', total: 4 },
    { tickets: [row(3, 12), row(4, 13)], next, total: 4 },
  ],
});
const shown = (ids: string[], rows: ListedTicket[], next: string | null = null) => {
  const after = patched(pages(next), new Set(ids), rows);
  return [
    after.pages.map(({ tickets }) => tickets.map(({ id }) => id.slice(6)).join()).join('|'),
    after.pages[0]?.total,
  ];
};

describe('rows that changed', () => {
  it.each([
    ['stay where they are while their instant does', ['local-2'], [row(2, 11)], null, ['1|2,3,4', 4]],
    ['move to where they are due now', ['local-1'], [row(1, 12)], null, ['2|1,3,4', 4]],
    ['come after all others with nothing due', ['local-1'], [row(1, null)], null, ['2|3,4,1', 4]],
    ['go when they fit no more', ['local-3'], [], null, ['1,2|4', 3]],
    ['come when they are new', ['local-5'], [row(5, 11)], null, ['1,2|5,3,4', 5]],
    ['go to a page that is not read yet', ['local-1'], [row(1, 20)], 'c', ['2|3,4', 3]],
  ] as const)('%s', (...[, ids, rows, next, expected]) => {
    expect(shown([...ids], [...rows], next)).toEqual(expected);
  });

  it('come by how urgent they are before what is due, where the list has ranks', () => {
    const ranked = (number: number, hour: number, rank: number) => ({ ...row(number, hour), rank });
    const before = {
      pageParams: [''],
      pages: [{ tickets: [ranked(1, 12, 0), ranked(2, 10, 1), ranked(3, 11, 1)], next: null, total: 3 }],
    };
    const idsWith = (changed: ListedTicket) =>
      patched(before, new Set([changed.id]), [changed])
        .pages[0]?.tickets.map(({ id }) => id.slice(6))
        .join();
    expect(idsWith(ranked(3, 9, 1))).toBe('1,3,2');
    expect(idsWith(ranked(3, 13, 0))).toBe('1,3,2');
    expect(idsWith(ranked(1, 1, 2))).toBe('2,3,1');
  });

  it('come by the next breach, whatever is due before it', () => {
    const warned = (number: number, breachHour: number, dueHour: number) => ({
      ...row(number, dueHour),
      nextBreachAt: `2026-03-02T${breachHour}:00:00.000Z`,
    });
    const before = {
      pageParams: [''],
      pages: [{ tickets: [warned(1, 12, 11), warned(2, 14, 10)], next: null, total: 2 }],
    };
    const after = patched(before, new Set(['local-3']), [warned(3, 13, 10)]);
    expect(after.pages[0]?.tickets.map(({ id }) => id)).toEqual(['local-1', 'local-3', 'local-2']);
  });

  it('leave the other rows the same objects, so that those are not drawn anew', () => {
    const before = pages(null);
    const after = patched(before, new Set(['local-1']), [row(1, 10)]);
    expect(after.pages[0]?.tickets[1]).toBe(before.pages[0]?.tickets[1]);
  });
});
