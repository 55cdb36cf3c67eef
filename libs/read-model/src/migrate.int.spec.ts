import { migrate } from './migrate';
import { ownDatabase } from './testing/own-database';

const own = ownDatabase({ migrated: false });

test('three processes may migrate an empty database at once', async () => {
  const said: string[] = [];
  await Promise.all([1, 2, 3].map(() => migrate(own.url, (line) => said.push(line))));
  expect(said.filter((line) => line.includes('step(s)'))).toHaveLength(1);
  expect(said.filter((line) => line === 'Schema is up to date')).toHaveLength(2);
});

test('after the migrations nothing is left that the entities would change', async () => {
  await migrate(own.url);
  await own.dataSource.initialize();
  const { upQueries } = await own.dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test.each(['timeline', 'audit'])('a line of the %s is neither changed nor deleted nor emptied', async (table) => {
  for (const change of [`UPDATE ${table} SET organisation = 'x'`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
    await expect(own.dataSource.query(change)).rejects.toThrow(`${table} is append-only`);
  }
});
