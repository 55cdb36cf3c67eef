import { Module, type FactoryProvider } from '@nestjs/common';
import { RollOutDesk, RollOutReader, type DataSource } from '@stepladder/read-model';
import { DATA_SOURCE } from '../parts/tokens';
import { PolicyPublishingController } from '../policies/publishing.controller';
import { PolicyPublishing } from '../policies/publishing.service';
import { Previews } from './previews.service';
import { RollOutsController } from './roll-outs.controller';
import { RollOutLine } from './roll-out-line';
import { RollOutProgress } from './roll-out-progress.service';
import { RollOuts } from './roll-outs.service';

const stores = [RollOutDesk, RollOutReader].map((Store): FactoryProvider => ({
  provide: Store,
  inject: [DATA_SOURCE],
  useFactory: (dataSource: DataSource) => new Store(dataSource),
}));

/** Publishing versions, and what becomes of open tickets then. */
@Module({
  controllers: [PolicyPublishingController, RollOutsController],
  providers: [...stores, PolicyPublishing, Previews, RollOuts, RollOutLine, RollOutProgress],
})
export class RollOutsModule {}
