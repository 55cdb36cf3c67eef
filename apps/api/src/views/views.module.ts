import { Module } from '@nestjs/common';
import { SavedViews, type DataSource } from '@stepladder/read-model';
import { DATA_SOURCE } from '../parts/tokens';
import { ViewsController } from './views.controller';
import { ViewsService } from './views.service';

/** Views of the queue that people keep. */
@Module({
  controllers: [ViewsController],
  providers: [
    { provide: SavedViews, inject: [DATA_SOURCE], useFactory: (dataSource: DataSource) => new SavedViews(dataSource) },
    ViewsService,
  ],
})
export class ViewsModule {}
