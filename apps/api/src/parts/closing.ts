import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from '@stepladder/read-model';
import type { Connection } from '@temporalio/client';
import { Pending } from './pending';
import { DATA_SOURCE, TEMPORAL } from './tokens';

/** Gives back the connections after the last request has been answered. */
@Injectable()
export class Closing implements OnApplicationShutdown {
  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(TEMPORAL) private readonly temporal: Connection,
    private readonly pending: Pending,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    // A call that tries again on a closed connection would end the process.
    await this.pending.ended();
    await this.temporal.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
