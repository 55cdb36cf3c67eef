import type { DataSource, EntityManager } from 'typeorm';

/**
 * Does something about the people of an organisation in a transaction of its own, one after the other: an address is not
 * given out twice, and two administrators do not take each other's rights.
 */
export function peopleInTurn<Result>(
  dataSource: DataSource,
  organisation: string,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`people of ${organisation}`]);
    return work(manager);
  });
}
