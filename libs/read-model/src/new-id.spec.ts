import { newId } from './new-id';

test('ids are UUIDs of version 7, sorted by time', () => {
  const ids = [1, 2, 1_763_800_000_000, 1_763_800_000_001].map((now) => newId(now));
  expect([...ids].sort()).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
