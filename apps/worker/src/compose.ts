import {
  createIntentActivities,
  createNoticeActivities,
  createPlacingActivities,
  createTicketActivities,
  DELIVERIES_AT_ONCE,
  IntentDelivery,
  PolicyBook,
  Resending,
  type MailTransport,
} from '@stepladder/activities';
import type { DataSource } from '@stepladder/read-model';
import { Client } from '@temporalio/client';
import { Worker, type NativeConnection, type WorkerOptions } from '@temporalio/worker';
import type { WorkerSettings } from './settings';

type Parts = {
  settings: WorkerSettings;
  connection: NativeConnection;
  dataSource: DataSource;
  transport: MailTransport;
};

/** Where the workflows are that this process carries. */
export function bundleOf({ WORKFLOW_BUNDLE }: WorkerSettings): string {
  return WORKFLOW_BUNDLE ?? require.resolve('@stepladder/workflows/dist/workflow-bundle.js');
}

/** The three workers of this process: tickets and their read model, notices, and the delivery of stored intents. */
export async function composeWorkers(parts: Parts): Promise<Worker[]> {
  const { settings, connection, dataSource, transport } = parts;
  const policies = new PolicyBook(dataSource);
  const workflowBundle = { codePath: bundleOf(settings) };
  const usual: Partial<WorkerOptions> = { connection, shutdownGraceTime: '10s', shutdownForceTime: '20s' };
  const { TEMPORAL_NAMESPACE: namespace, TASK_QUEUE: taskQueue, TEMPORAL_SYSTEM_NAMESPACE } = settings;
  const tickets = Worker.create({
    ...usual,
    namespace,
    taskQueue,
    workflowBundle,
    activities: createTicketActivities({ dataSource, policies }),
    maxCachedWorkflows: settings.WORKER_CACHED_TICKETS,
  });
  const notices = Worker.create({
    ...usual,
    namespace,
    taskQueue: `${taskQueue}-notices`,
    activities: {
      ...createNoticeActivities({
        dataSource,
        transport,
        sender: settings.MAIL_FROM,
        ...(settings.PUBLIC_URL === undefined ? {} : { consoleUrl: settings.PUBLIC_URL }),
      }),
      // No way to any other system is built yet: tickets wait for a person to place them, and say so.
      ...createPlacingActivities({ dataSource, ways: new Map() }),
    },
    maxConcurrentActivityTaskExecutions: DELIVERIES_AT_ONCE,
  });
  const client = new Client({ connection, namespace });
  const delivery = new IntentDelivery({ client, dataSource, policies, taskQueue });
  const intents = Worker.create({
    ...usual,
    namespace: TEMPORAL_SYSTEM_NAMESPACE,
    taskQueue: `${taskQueue}-intents`,
    workflowBundle,
    activities: createIntentActivities(delivery, new Resending({ client, dataSource, taskQueue })),
    maxCachedWorkflows: 10,
  });
  return Promise.all([tickets, notices, intents]);
}
