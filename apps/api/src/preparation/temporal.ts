import { searchFactTypes } from '@stepladder/domain';
import {
  Client,
  isGrpcServiceError,
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type Connection,
} from '@temporalio/client';

/** How long histories of closed tickets can still be read in Temporal (decisions 14). */
const keptDays = 90;
const grpc = { notFound: 5, alreadyExists: 6 };
/** temporal.api.enums.v1.IndexedValueType */
const indexedTypes = { Keyword: 2, Datetime: 6 } as const;

/** The names in Temporal that API and worker agree on. */
export type Names = { namespace: string; systemNamespace: string; taskQueue: string };

/** Makes sure of both namespaces, of what tickets are found by, and of the schedule that delivers intents again. */
export async function prepareTemporal(
  connection: Connection,
  { namespace, systemNamespace, taskQueue }: Names,
): Promise<void> {
  await ensureNamespace(connection, namespace, keptDays);
  if (systemNamespace !== namespace) await ensureNamespace(connection, systemNamespace, 1);
  await ensureSearchAttributes(connection, namespace);
  await ensureSchedule(new Client({ connection, namespace: systemNamespace }), `${taskQueue}-intents`);
}

/** A namespace that was registered just now is known everywhere only seconds later; until then this is "not yet". */
export function isNotYet(error: unknown): boolean {
  return codeOf(error) === grpc.notFound;
}

async function ensureNamespace(connection: Connection, namespace: string, days: number): Promise<void> {
  const { workflowService } = connection;
  const workflowExecutionRetentionPeriod = { seconds: (days * 86_400) as never };
  try {
    await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  } catch (error) {
    if (codeOf(error) !== grpc.alreadyExists) throw error;
    const { config } = await workflowService.describeNamespace({ namespace });
    if (Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) === days * 86_400) return;
    await workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: workflowExecutionRetentionPeriod },
    });
  }
}

async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(searchFactTypes).filter(([name]) => !(name in customAttributes));
  if (missing.length === 0) return;
  const searchAttributes = Object.fromEntries(missing.map(([name, type]) => [name, indexedTypes[type]]));
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
}

async function ensureSchedule(client: Client, taskQueue: string): Promise<void> {
  const spec = { intervals: [{ every: '10s' }] };
  const action = {
    type: 'startWorkflow' as const,
    workflowType: 'deliverIntents',
    workflowId: 'deliver-intents',
    taskQueue,
    // One that nobody carries out must not keep all later ones from starting.
    workflowExecutionTimeout: '3m' as const,
  };
  // A run missed while Temporal was down is worth nothing: the next one delivers the same.
  const policies = { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '10s' };
  try {
    await client.schedule.create({ scheduleId: 'deliver-intents', spec, action, policies });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle('deliver-intents').update(({ state }) => ({ spec, action, policies, state }));
  }
}

function codeOf(error: unknown): number | undefined {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return isGrpcServiceError(cause) ? cause.code : undefined;
}
