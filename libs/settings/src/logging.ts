import { oneOf } from './variables';

/** How much a process says. */
export const loggingSettings = {
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('error: act now; warn: it healed; info: a ticket changed; debug: the rest'),
};
