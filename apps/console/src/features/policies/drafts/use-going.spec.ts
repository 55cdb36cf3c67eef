import { bodyOf, countPicked, everyTicket, mostNamed, picking, type Picked } from './use-going';

const named = (many: number) => Array.from({ length: many }, (_, n) => `local-${n}`);
const bodyFor = (picked: Picked, total?: number) => bodyOf({ picked, rungs: {} }, total);

it('names only what is left out, or only what is chosen', () => {
  expect(bodyFor(everyTicket, 3)).toEqual({});
  expect(bodyFor(picking(everyTicket, 'local-1'), 3)).toEqual({ tickets: { except: ['local-1'] } });
  expect(bodyFor(picking({ all: false, but: [] }, 'local-1'), 3)).toEqual({ tickets: { ids: ['local-1'] } });
});

it.each([
  ['none is chosen', { all: false, but: [] }, 3],
  ['every one is left out', { all: true, but: named(3) }, 3],
  ['more are left out than the API takes', { all: true, but: named(mostNamed + 1) }, 5_000],
  ['more are chosen one by one than the API takes', { all: false, but: named(mostNamed + 1) }, 5_000],
])('has nothing to ask for when %s', (_, picked, total) => {
  expect(bodyFor(picked, total)).toBeUndefined();
});

it('takes as many names as the API does', () => {
  expect(bodyFor({ all: true, but: named(mostNamed) }, 5_000)?.tickets?.except).toHaveLength(mostNamed);
  expect(countPicked({ all: true, but: named(mostNamed) }, 5_000)).toBe(4_000);
});
