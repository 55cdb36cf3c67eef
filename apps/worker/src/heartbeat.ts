import type { DataSource } from '@stepladder/read-model';
import type { Logger } from 'pino';

const EVERY_MS = 1_000;

/** Says every second that this worker is alive; health takes it for down when it has been silent for three and a half. */
export function startHeartbeat(dataSource: DataSource, instance: string, log: Logger): { stop(): Promise<void> } {
  let saying: Promise<void> | undefined;
  const timer = setInterval(() => {
    saying ??= say(dataSource, instance)
      .catch((error: unknown) => log.warn({ error: String(error) }, 'the heartbeat could not be written'))
      .finally(() => (saying = undefined));
  }, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await saying;
      await dataSource
        .query(`delete from part where name = 'worker' and instance = $1`, [instance])
        .catch(() => undefined);
    },
  };
}

async function say(dataSource: DataSource, instance: string): Promise<void> {
  await dataSource.query(
    `insert into part (name, instance, seen_at) values ('worker', $1, clock_timestamp())
     on conflict (name, instance) do update set seen_at = clock_timestamp()`,
    [instance],
  );
}
