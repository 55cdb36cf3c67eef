/** The settings of this process, as ApiSettings. */
export const SETTINGS = Symbol('settings');
/** The read model's TypeORM DataSource. */
export const DATA_SOURCE = Symbol('data source');
/** The connection to Temporal. */
export const TEMPORAL = Symbol('Temporal connection');
/** The Temporal client for the namespace of tickets. */
export const CLIENT = Symbol('Temporal client');
/** The pino logger of this process. */
export const LOG = Symbol('log');
