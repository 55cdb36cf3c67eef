import { Module } from '@nestjs/common';
import { AccountDesk, type DataSource } from '@stepladder/read-model';
import { DATA_SOURCE } from '../parts/tokens';
import { AccountsController } from './accounts.controller';
import { AccountsService } from './accounts.service';

/** Accounts for colleagues. */
@Module({
  controllers: [AccountsController],
  providers: [
    {
      provide: AccountDesk,
      inject: [DATA_SOURCE],
      useFactory: (dataSource: DataSource) => new AccountDesk(dataSource),
    },
    AccountsService,
  ],
})
export class AccountsModule {}
