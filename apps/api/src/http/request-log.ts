import type { NestExpressApplication } from '@nestjs/platform-express';
import type { LoggerService } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** Gives every request an id, which its answer repeats, and logs one line for it; never a header, which may hold a key. */
export function logRequests(app: NestExpressApplication, log: Logger): void {
  app.use(
    pinoHttp({
      logger: log,
      genReqId: (_request, response) => {
        const id = randomUUID();
        response.setHeader('X-Request-Id', id);
        return id;
      },
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'requestId' },
      customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'warn' : 'debug'),
      serializers: {
        req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
        err: ({ type, message }: { type: string; message: string }) => ({ type, message }),
      },
    }),
  );
}

/** What NestJS says goes where everything else goes. */
export function nestLogger(log: Logger): LoggerService {
  const say =
    (level: 'info' | 'error' | 'warn' | 'debug' | 'fatal') =>
    (message: unknown, ...rest: unknown[]) =>
      log[level]({ nest: rest.at(-1) }, String(message));
  // Nest's start-up lines tell what modules there are, which nobody needs at the usual level.
  return {
    log: say('debug'),
    error: say('error'),
    warn: say('warn'),
    debug: say('debug'),
    verbose: say('debug'),
    fatal: say('fatal'),
  };
}
