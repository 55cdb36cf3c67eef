'use strict';
/**
 * The bare side of the comparison as a process: argv[2] is Temporal's address. Says `{ ready: true }` to its parent, then
 * `{ done }`, the number of activities done so far, whenever that has grown. Options are those of apps/worker.
 */
const { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } = require('@temporalio/worker');

let done = 0;
const activities = {
  write: async () => undefined,
  tell: async () => {
    done += 1;
  },
};

async function run() {
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });
  const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath: require.resolve('./bare-workflows.cjs'),
    logger: quiet,
  });
  const connection = await NativeConnection.connect({ address: process.argv[2], grpcCompression: { codec: 'none' } });
  const usual = { connection, namespace: 'default', shutdownGraceTime: '10s', shutdownForceTime: '20s' };
  const workers = await Promise.all([
    Worker.create({ ...usual, taskQueue: 'bench-asleep', workflowBundle, maxCachedWorkflows: 1_000 }),
    Worker.create({ ...usual, taskQueue: 'bench-bare', workflowBundle, activities, maxCachedWorkflows: 1_000 }),
    Worker.create({ ...usual, taskQueue: 'bench-bare-notices', activities, maxConcurrentActivityTaskExecutions: 20 }),
  ]);
  let said = 0;
  const telling = setInterval(() => {
    if (done > said) process.send({ done: (said = done) });
  }, 20);
  process.on('disconnect', () => workers.forEach((worker) => worker.shutdown()));
  process.send({ ready: true });
  await Promise.all(workers.map((worker) => worker.run()));
  clearInterval(telling);
  await connection.close();
}

run().catch((error) => {
  console.error(error);
  process.exit(1);
});
