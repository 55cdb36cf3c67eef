import { Module, type FactoryProvider } from '@nestjs/common';
import { Resending } from '@stepladder/activities';
import { AuditReader, EngineReader, MessageList, ResendDesk, type DataSource } from '@stepladder/read-model';
import type { Client } from '@temporalio/client';
import { AuditController } from './audit/audit.controller';
import { AuditService } from './audit/audit.service';
import { DeliveriesController } from './deliveries/deliveries.controller';
import { DeliveriesService } from './deliveries/deliveries.service';
import { ResendLine } from './deliveries/resend-line';
import { EngineController } from './engine/engine.controller';
import { EngineService } from './engine/engine.service';
import { ReckonedDues } from './engine/reckoned-dues';
import { CLIENT, DATA_SOURCE, SETTINGS } from './parts/tokens';
import type { ApiSettings } from './settings';

const stores = [AuditReader, EngineReader, MessageList, ResendDesk].map((Store): FactoryProvider => ({
  provide: Store,
  inject: [DATA_SOURCE],
  useFactory: (dataSource: DataSource) => new Store(dataSource),
}));

const resending: FactoryProvider = {
  provide: Resending,
  inject: [CLIENT, DATA_SOURCE, SETTINGS],
  useFactory: (client: Client, dataSource: DataSource, { TASK_QUEUE: taskQueue }: ApiSettings) =>
    new Resending({ client, dataSource, taskQueue }),
};

/** What those who keep Stepladder running look at. */
@Module({
  controllers: [AuditController, DeliveriesController, EngineController],
  providers: [...stores, resending, AuditService, DeliveriesService, ResendLine, EngineService, ReckonedDues],
})
export class OperationsModule {}
