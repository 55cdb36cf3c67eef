import { Global, Module, type DynamicModule, type FactoryProvider, type Provider } from '@nestjs/common';
import { IntentDelivery, PolicyBook } from '@stepladder/activities';
import {
  Access,
  AuditLog,
  Directory,
  IntentStore,
  PeopleDesk,
  PeopleReader,
  PolicyShelf,
  ReportReader,
  SampleDesk,
  Teams,
  TicketReader,
  WallReader,
  type DataSource,
} from '@stepladder/read-model';
import { Client, type Connection } from '@temporalio/client';
import type { Logger } from 'pino';
import type { ApiSettings } from '../settings';
import { Closing } from './closing';
import { Pending } from './pending';
import { TicketLine } from './ticket-line';
import { CLIENT, DATA_SOURCE, LOG, SETTINGS, TEMPORAL } from './tokens';

/** What the API stands on: opened before it, closed after it. */
export type Ground = { settings: ApiSettings; dataSource: DataSource; temporal: Connection; log: Logger };

/** Everything that features take from outside themselves, as plain providers. */
@Global()
@Module({})
export class PartsModule {
  static on({ settings, dataSource, temporal, log }: Ground): DynamicModule {
    const { TEMPORAL_NAMESPACE: namespace, TASK_QUEUE: taskQueue } = settings;
    const client = new Client({ connection: temporal, namespace });
    const policies = new PolicyBook(dataSource);
    const given: Provider[] = [
      { provide: SETTINGS, useValue: settings },
      { provide: DATA_SOURCE, useValue: dataSource },
      { provide: TEMPORAL, useValue: temporal },
      { provide: CLIENT, useValue: client },
      { provide: LOG, useValue: log },
      { provide: PolicyBook, useValue: policies },
      { provide: IntentDelivery, useValue: new IntentDelivery({ client, dataSource, policies, taskQueue }) },
    ];
    const stores = [
      Access,
      AuditLog,
      Directory,
      IntentStore,
      PeopleDesk,
      PeopleReader,
      PolicyShelf,
      ReportReader,
      SampleDesk,
      Teams,
      TicketReader,
      WallReader,
    ].map((Store): FactoryProvider => ({ provide: Store, useFactory: () => new Store(dataSource) }));
    return {
      module: PartsModule,
      providers: [...given, ...stores, Pending, TicketLine, Closing],
      exports: [...given, ...stores, Pending, TicketLine],
    };
  }
}
