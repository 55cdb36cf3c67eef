import { Inject, Injectable } from '@nestjs/common';
import { SampleDesk } from '@stepladder/read-model';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { Principal } from '../access/principal';
import { Pending } from '../parts/pending';
import { CLIENT } from '../parts/tokens';

/** How long ending one workflow may take. */
const patienceMs = 5_000;

/** Wipes the tickets to look at: their workflows first, for whoever runs on would write them again. */
@Injectable()
export class SampleWiping {
  constructor(
    private readonly desk: SampleDesk,
    private readonly pending: Pending,
    @Inject(CLIENT) private readonly client: Client,
  ) {}

  /** How many were wiped. Without Temporal nothing is; asked twice, what was written late of those wiped before goes too. */
  async wipe({ organisation, person: actor }: Principal): Promise<number> {
    // What is on its way to a workflow arrives before it is ended.
    await this.pending.ended();
    const { last } = await this.desk.wiped(organisation);
    const ids = [...new Set([...(await this.desk.idsOf(organisation)), ...last])];
    await Promise.all(ids.map((id) => this.end(id)));
    await this.desk.stopWriting(organisation, ids);
    const wiped = await this.desk.wipe({ organisation, actor }, ids);
    // What an activity was just writing when writing was stopped.
    await this.desk.wipe({ organisation, actor }, ids);
    return wiped;
  }

  private async end(id: string): Promise<void> {
    try {
      await this.client.withDeadline(Date.now() + patienceMs, () =>
        this.client.workflow.getHandle(id).terminate('the sample tickets are wiped'),
      );
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}
