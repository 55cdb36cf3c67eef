import { apiSettings } from './api';
import { cliSettings } from './cli';
import { databaseSettings } from './database';
import { embeddedSettings } from './embedded';
import { loggingSettings } from './logging';
import { mailSettings } from './mail';
import { temporalSettings } from './temporal';
import { workerSettings } from './worker';

/** Every variable that some part reads: one file of variables may serve all processes. STEPLADDER_DATA is the tests'. */
export const knownNames: readonly string[] = [
  'STEPLADDER_DATA',
  ...[apiSettings, cliSettings, databaseSettings, embeddedSettings].flatMap((shape) => Object.keys(shape)),
  ...[loggingSettings, mailSettings, temporalSettings, workerSettings].flatMap((shape) => Object.keys(shape)),
];
