import type { DataSource } from 'typeorm';

/**
 * Does something about a ticket while nobody else does, in this process or another, and waits for its turn. Holds one
 * connection meanwhile beside those that `act` needs. @throws what `act` throws, and when the turn does not come in 10 s
 */
export function inTurn<Answer>(
  dataSource: DataSource,
  { organisation, ticketId }: { organisation: string; ticketId: string },
  act: () => Promise<Answer>,
): Promise<Answer> {
  return dataSource.transaction(async (holder) => {
    await holder.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${organisation}/${ticketId}`]);
    return act();
  });
}
