import { Inject, Injectable } from '@nestjs/common';
import { RollOutReader } from '@stepladder/read-model';
import type { Logger } from 'pino';
import { Pending } from '../parts/pending';
import { TicketLine } from '../parts/ticket-line';
import { LOG } from '../parts/tokens';

const atATime = 200;

/** Tells the tickets of a roll-out what is stored for them. */
@Injectable()
export class RollOutLine {
  constructor(
    private readonly reader: RollOutReader,
    private readonly line: TicketLine,
    private readonly pending: Pending,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** With nobody waiting; what fails here the schedule does (decisions 9). */
  tellAll(organisation: string, id: string): void {
    this.pending.track(this.telling(organisation, id)).catch((error: unknown) => {
      this.log.warn({ err: error, rollOut: id }, 'the roll-out is stored; Temporal will hear of the rest later');
    });
  }

  private async telling(organisation: string, id: string): Promise<void> {
    for (let after = 0; ;) {
      const tickets = await this.reader.toTell(organisation, id, { after, limit: atATime });
      const last = tickets.at(-1);
      const ids = tickets.map(({ ticketId }) => ticketId);
      if (!last || !(await this.line.tellMany(organisation, ids))) return;
      after = last.number;
    }
  }
}
