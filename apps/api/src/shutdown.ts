import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';

/** How long running requests may take to end after the signal to stop. */
const drainMs = 10_000;

/** On SIGTERM or SIGINT: takes no new request, lets running ones end within ten seconds, gives everything back, and exits 0. */
export function drainOnSignals(app: NestExpressApplication, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'the API stops');
      const server = app.getHttpServer();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), drainMs);
      app
        .close()
        .catch((error: unknown) => log.error({ err: error }, 'the API did not stop cleanly'))
        .finally(() => {
          clearTimeout(late);
          // pino writes at once; nothing else is left to wait for.
          process.exit(0);
        });
    });
  }
}
