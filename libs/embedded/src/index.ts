export { freePort, isTaken } from './ports';
export { startProcess, type Exit, type Launch, type ServerProcess } from './server-process';
export { startPostgres, type Postgres, type PostgresOptions } from './postgres/start-postgres';
export { startTemporal, type Temporal, type TemporalOptions } from './temporal/start-temporal';
export { findTemporal, type TemporalSearch, type TemporalSource } from './temporal/find-temporal';
export { startMailbox, type Mailbox, type MailboxOptions } from './mailbox/start-mailbox';
export type { MailboxMessage } from './mailbox/message';
export type { MessageFilter } from './mailbox/message-store';
export { skipTo, timeOf } from './skipped-time';
