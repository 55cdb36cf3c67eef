import { Module, type FactoryProvider } from '@nestjs/common';
import { Resending } from '@stepladder/activities';
import { MessageList, ResendDesk, type DataSource } from '@stepladder/read-model';
import type { Client } from '@temporalio/client';
import { DeliveriesController } from './deliveries/deliveries.controller';
import { DeliveriesService } from './deliveries/deliveries.service';
import { ResendLine } from './deliveries/resend-line';
import { CLIENT, DATA_SOURCE, SETTINGS } from './parts/tokens';
import type { ApiSettings } from './settings';

const stores = [MessageList, ResendDesk].map((Store): FactoryProvider => ({
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
  controllers: [DeliveriesController],
  providers: [...stores, resending, DeliveriesService, ResendLine],
})
export class OperationsModule {}
