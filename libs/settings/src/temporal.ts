import { hostAndPort, slug, url } from './variables';

/** Where Temporal is, and the names that API and worker must agree on. */
export const temporalSettings = {
  TEMPORAL_ADDRESS: hostAndPort('127.0.0.1:7233').describe('host:port of the Temporal server'),
  TEMPORAL_NAMESPACE: slug().default('default').describe('The namespace in which tickets live'),
  TEMPORAL_SYSTEM_NAMESPACE: slug()
    .default('stepladder-system')
    .describe('The namespace of the schedule that delivers intents again, apart so that lists of tickets stay clean'),
  TASK_QUEUE: slug()
    .default('tickets')
    .describe('The task queue of tickets; `-notices` and `-intents` are added for the other two'),
  TEMPORAL_UI_URL: url(['http', 'https'], 'http://127.0.0.1:8233')
    .optional()
    .describe("Temporal's own web page, for links to a ticket's history"),
};
