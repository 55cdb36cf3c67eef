import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from './waiting.mjs';

/** The bare workflows and the process that carries them. */
export async function beginBare({ client, temporalAddress }) {
  const worker = fork(fileURLToPath(new URL('./bare-worker.cjs', import.meta.url)), [temporalAddress]);
  let started = 0;
  let done = 0;
  let isReady = false;
  worker.on('message', (said) => {
    if (said.ready) isReady = true;
    else done = said.done;
  });
  await until('the bare worker is ready', () => {
    if (worker.exitCode !== null) throw new Error('the bare worker ended before it was ready');
    return isReady;
  });
  const start = (type, taskQueue, args) =>
    client.workflow.start(type, {
      workflowId: `bench-${type}-${++started}`,
      taskQueue,
      args,
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      workflowIdConflictPolicy: 'USE_EXISTING',
      staticSummary: 'Webbee query handling and ticket escalation, medium',
    });
  return {
    startAsleep: () => start('sleeping', 'bench-asleep', []),
    startLikeATicket: (input) => start('likeATicket', 'bench-bare', [input]),
    activitiesDone: () => done,
    async end() {
      if (worker.exitCode !== null) return;
      const ended = once(worker, 'exit');
      worker.disconnect();
      await ended;
    },
  };
}
