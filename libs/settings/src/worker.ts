import { text, wholeNumber } from './variables';

/** The process that carries tickets on. */
export const workerSettings = {
  WORKFLOW_BUNDLE: text('a file')
    .optional()
    .describe('The built workflow bundle; the one of the build where it is left out'),
  WORKER_CACHED_TICKETS: wholeNumber(10, 100_000)
    .default(1_000)
    .describe('Tickets kept in memory between their events'),
};
