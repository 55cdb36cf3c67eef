import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Access, createDataSource, PATIENT_CONNECT_MS, type DataSource, type Right } from '@stepladder/read-model';
import { Connection } from '@temporalio/client';
import pino from 'pino';
import { bootstrap } from '../bootstrap';
import { createApi } from '../create-api';
import { outageOf } from '../http/database-errors';
import type { Administrator } from '../preparation/administrator';
import { waitFor } from '../preparation/wait-for';
import { apiSettingsOf } from '../settings';
import { freshDatabase, testServer } from './test-servers';

const root = join(__dirname, '../../../..');

/** What an answer holds. */
export type Answered = { status: number; headers: Headers; body: ReturnType<typeof JSON.parse> };
type Asked = {
  method?: string;
  body?: unknown;
  raw?: string | Buffer;
  headers?: Record<string, string>;
  key?: string | undefined;
};

type Parts = {
  app: NestExpressApplication;
  dataSource: DataSource;
  url: string;
  administrator: Required<Administrator>;
  environment: Record<string, string>;
  drop(): Promise<void>;
};

/** The API over real HTTP, on a database and a Temporal namespace of its own, with an administrator's key. */
export class ApiWorld {
  private workers: ChildProcess[] = [];

  private constructor(private readonly parts: Parts) {}

  get app(): NestExpressApplication {
    return this.parts.app;
  }

  get dataSource(): DataSource {
    return this.parts.dataSource;
  }

  get url(): string {
    return this.parts.url;
  }

  /** The sign-in that the preparation made. */
  get administrator(): Required<Administrator> {
    return this.parts.administrator;
  }

  get environment(): Record<string, string> {
    return this.parts.environment;
  }

  /**
   * Prepares everything as a first start does, then listens. `more` are variables of the API's alone, which may lead
   * nowhere; `way` is another way to its database.
   */
  static async begin(
    more: Record<string, string> = {},
    way?: (databaseUrl: string) => Promise<string>,
  ): Promise<ApiWorld> {
    const database = await freshDatabase();
    const environment = {
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: testServer('STEPLADDER_TEST_TEMPORAL'),
      TEMPORAL_NAMESPACE: `api-${randomUUID().slice(0, 8)}`,
      TEMPORAL_SYSTEM_NAMESPACE: `system-${randomUUID().slice(0, 8)}`,
      TASK_QUEUE: `api-${randomUUID().slice(0, 8)}`,
      POLICIES_DIR: join(root, 'policies'),
      DATABASE_POOL_SIZE: '10',
      PORT: '0',
      REQUESTS_PER_MINUTE: '100000',
    };
    const administrator = (await bootstrap(apiSettingsOf(environment), () => undefined)) as Required<Administrator>;
    const settings = apiSettingsOf({
      ...environment,
      DATABASE_URL: (await way?.(database.url)) ?? database.url,
      ...more,
    });
    const { DATABASE_URL: url, DATABASE_POOL_SIZE: poolSize } = settings;
    // How soon an outage is noticed is tested only where there is one; elsewhere a busy machine is no outage.
    const patience = way ? {} : { connectMs: PATIENT_CONNECT_MS };
    const dataSource = await patiently(() => createDataSource({ url, poolSize, ...patience }).initialize());
    const temporal = Connection.lazy({ address: settings.TEMPORAL_ADDRESS });
    const app = await createApi({
      settings,
      dataSource,
      temporal,
      log: pino({ level: process.env['API_TEST_LOG'] ?? 'silent' }),
    });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new ApiWorld({
      ...{ app, dataSource, administrator, drop: database.drop },
      url: `http://127.0.0.1:${port}`,
      environment: { ...environment, ...more },
    });
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map(stop));
    this.app.getHttpServer().closeAllConnections();
    await this.app.close();
    await this.parts.drop();
  }

  /** Asks with the administrator's key; `key: undefined` asks as nobody. */
  async ask(path: string, asked: Asked = {}): Promise<Answered> {
    const { method = 'GET', body, raw, headers = {} } = asked;
    const key = 'key' in asked ? asked.key : this.administrator.apiKey;
    const sent =
      (raw as string | Buffer<ArrayBuffer> | undefined) ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  /** Opens a ticket under webbee, or as `more` says. */
  async open(more: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answered> {
    return this.ask('/v1/tickets', { method: 'POST', body: { ...anOpening, ...more }, headers });
  }

  async command(
    ticketId: string,
    name: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    return this.ask(`/v1/tickets/${ticketId}/commands/${name}`, { method: 'POST', body, headers });
  }

  /** A key with these rights only, in an organisation of its own if one is named, and of somebody else if they are. */
  async keyFor(rights: Right[], organisation = 'local', person = 'admin'): Promise<string> {
    return patiently(async () => {
      await this.dataSource.query(
        `insert into organisation (id, label, last_number) values ($1, $1, 1000) on conflict do nothing`,
        [organisation],
      );
      const { keys } = new Access(this.dataSource);
      return (await keys.create({ organisation, label: rights.join(), person, rights })).key;
    });
  }

  /** Starts `apps/worker` as a process of its own. */
  startWorker(): void {
    const worker = spawn(process.execPath, [join(root, 'apps/worker/dist/main.js')], {
      env: {
        PATH: process.env['PATH'],
        TZ: 'UTC',
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
        SMTP_URL: 'smtp://127.0.0.1:1',
        LOG_LEVEL: process.env['API_TEST_LOG'] ?? 'fatal',
        ...this.environment,
        TEMPORAL_ADDRESS: testServer('STEPLADDER_TEST_TEMPORAL'),
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    this.workers.push(worker);
  }
}

/** A request to open a ticket that nothing is wrong with. */
export const anOpening = {
  policy: 'webbee',
  subject: 'The shop is down',
  requester: { name: 'Ann Example', email: 'ann@example.org' },
};

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** A machine that runs all tests at once may need longer for a connection than the two seconds it is given. */
function patiently<Result>(attempt: () => Promise<Result>): Promise<Result> {
  return waitFor('PostgreSQL', attempt, { say: () => undefined, isAway: (error) => outageOf(error) !== undefined });
}
