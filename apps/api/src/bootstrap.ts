import type { PolicyFile } from '@stepladder/policy-file';
import { createDataSource, migrate, PATIENT_CONNECT_MS, type DataSource } from '@stepladder/read-model';
import { Connection } from '@temporalio/client';
import { outageOf } from './http/database-errors';
import { isTemporalAway } from './http/temporal-errors';
import { homeOrganisation } from './parts/organisation';
import { ensureAdministrator, ensureOrganisation, type Administrator } from './preparation/administrator';
import { policiesOf, publishPolicies } from './preparation/policies';
import { isNotYet, prepareTemporal } from './preparation/temporal';
import { waitFor, type Say } from './preparation/wait-for';
import { ownSettings, type ApiSettings } from './settings';

/** Any number: who holds it prepares, and another who starts at the same time waits. */
const preparationLock = 7_837_402;

type Preparation = Pick<
  ApiSettings,
  | 'DATABASE_URL'
  | 'POLICIES_DIR'
  | 'TEMPORAL_ADDRESS'
  | 'TEMPORAL_NAMESPACE'
  | 'TEMPORAL_SYSTEM_NAMESPACE'
  | 'TASK_QUEUE'
> & { RENEW_ADMIN?: boolean };

/**
 * The one step before the first request: schema, organisation, policies and their people, the first administrator, and
 * Temporal's namespaces, search attributes and schedule. May run any number of times, also at once. Waits half a minute for
 * PostgreSQL and for Temporal; throws one error that says what is wrong, such as every problem of every policy file.
 */
export async function bootstrap(settings: Preparation, say: Say): Promise<Administrator> {
  const packs = await policiesOf(settings.POLICIES_DIR);
  const administrator = await waitFor('PostgreSQL', () => prepareDatabase(settings, packs, say), {
    say,
    isAway: (error) => outageOf(error) !== undefined,
  });
  await prepareTemporalOf(settings, say);
  return administrator;
}

async function prepareDatabase(settings: Preparation, packs: PolicyFile[], say: Say): Promise<Administrator> {
  const url = settings.DATABASE_URL;
  await migrate(url, say);
  const dataSource = await createDataSource({ url, poolSize: 3, connectMs: PATIENT_CONNECT_MS }).initialize();
  try {
    return await alone(dataSource, async () => {
      await ensureOrganisation(dataSource, homeOrganisation);
      await publishPolicies(dataSource, homeOrganisation, packs, say);
      return ensureAdministrator(dataSource, homeOrganisation, settings.RENEW_ADMIN);
    });
  } finally {
    await dataSource.destroy();
  }
}

async function alone<Result>(dataSource: DataSource, work: () => Promise<Result>): Promise<Result> {
  return dataSource.transaction(async (holder) => {
    await holder.query('SELECT pg_advisory_xact_lock($1)', [preparationLock]);
    return work();
  });
}

async function prepareTemporalOf(settings: Preparation, say: Say): Promise<void> {
  const connection = Connection.lazy({ address: settings.TEMPORAL_ADDRESS });
  const names = {
    namespace: settings.TEMPORAL_NAMESPACE,
    systemNamespace: settings.TEMPORAL_SYSTEM_NAMESPACE,
    taskQueue: settings.TASK_QUEUE,
  };
  const attempt = () => connection.withDeadline(Date.now() + 5_000, () => prepareTemporal(connection, names));
  try {
    await waitFor('Temporal', attempt, { say, isAway: (error) => isTemporalAway(error) || isNotYet(error) });
    say('Temporal is prepared');
  } finally {
    await connection.close();
  }
}

/** As a program: progress on stderr, and one line of JSON on stdout with the sign-in that was made. */
async function run(): Promise<void> {
  const administrator = await bootstrap(ownSettings(), (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify(administrator)}\n`);
}

if (require.main === module) {
  run().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
