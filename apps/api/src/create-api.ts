import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Identification } from './access/identification';
import { AppModule } from './app.module';
import { leadToCompressed } from './http/compressed-files';
import { consoleFolder } from './http/console-files';
import { serveDocumentation } from './http/documentation';
import { readJsonBodies } from './http/json-body';
import { ProblemFilter } from './http/problem.filter';
import { logRequests, nestLogger } from './http/request-log';
import { Routes } from './http/routes';
import { SchemaPipe } from './http/schema.pipe';
import { setSecurityHeaders } from './http/security-headers';
import { refuseWrongMethods } from './http/wrong-method';
import type { Ground } from './parts/parts.module';

/** The API, ready to listen. */
export async function createApi(ground: Ground): Promise<NestExpressApplication> {
  const { settings, log } = ground;
  const folder = consoleFolder(settings.CONSOLE_DIR);
  if (folder === undefined) log.warn('the console is not built, so only the API is served');
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(ground, folder), {
    bodyParser: false,
    logger: nestLogger(log),
    abortOnError: false,
  });
  app.set('trust proxy', settings.TRUSTED_PROXIES);
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalPipes(new SchemaPipe());
  logRequests(app, log);
  setSecurityHeaders(app, settings.PUBLIC_URL?.startsWith('https:') === true);
  app.use(refuseWrongMethods(app.get(Routes)));
  app.use('/v1', app.get(Identification).identify);
  readJsonBodies(app);
  if (folder !== undefined) app.use(leadToCompressed(folder));
  if (settings.API_DOCS) serveDocumentation(app);
  boundConnections(app);
  return app;
}

/** Bounds on how slowly a request may come in, against clients that hold connections open on purpose. */
function boundConnections(app: NestExpressApplication): void {
  const server = app.getHttpServer() as { headersTimeout: number; requestTimeout: number };
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
}
