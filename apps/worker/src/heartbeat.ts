import type { DataSource } from '@stepladder/read-model';
import type { Logger } from 'pino';

const EVERY_MS = 1_000;

/** What a worker is called, and what runs in it. */
export type Self = { instance: string; version: string };

/** Says every second that this worker is alive; health takes it for down when it has been silent for three and a half. */
export function startHeartbeat(dataSource: DataSource, self: Self, log: Logger): { stop(): Promise<void> } {
  let saying: Promise<void> | undefined;
  const timer = setInterval(() => {
    saying ??= say(dataSource, self)
      .catch((error: unknown) => log.warn({ error: String(error) }, 'the heartbeat could not be written'))
      .finally(() => (saying = undefined));
  }, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await saying;
      await dataSource
        .query(`delete from part where name = 'worker' and instance = $1`, [self.instance])
        .catch(() => undefined);
    },
  };
}

async function say(dataSource: DataSource, { instance, version }: Self): Promise<void> {
  await dataSource.query(
    `insert into part (name, instance, seen_at, facts) values ('worker', $1, clock_timestamp(), $2)
     on conflict (name, instance) do update set seen_at = excluded.seen_at, facts = excluded.facts`,
    [instance, { version }],
  );
}
