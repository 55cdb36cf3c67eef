import { Inject, Injectable } from '@nestjs/common';
import type { PublishedPolicy } from '@stepladder/activities';
import { mondayMorning, type SampleTicket } from '@stepladder/policy-file';
import type { Logger } from 'pino';
import type { Principal } from '../access/principal';
import { CommandsService } from '../commands/commands.service';
import { Pending } from '../parts/pending';
import { LOG } from '../parts/tokens';
import { OpeningService } from '../tickets/opening.service';

/** An hour of a sample's time passes in a minute, so that there is something to see. */
const rate = 60;

/** A sample with the policy that it goes by. */
export type Sample = { ticket: SampleTicket; published: PublishedPolicy };

/** Opens one sample by the path that every ticket takes, and has done to it what is done at once. */
@Injectable()
export class SampleOpening {
  constructor(
    private readonly opening: OpeningService,
    private readonly commands: CommandsService,
    private readonly pending: Pending,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Resolves when it is stored; nobody waits for what is done to it. */
  async open(principal: Principal, commandId: string, { ticket, published }: Sample): Promise<void> {
    const { atOnce, ...request } = ticket;
    const virtualOriginAt = new Date(mondayMorning(published.policy.zone, Date.now())).toISOString();
    const body = { ...request, clock: { rate, virtualOriginAt } };
    const { id: ticketId } = await this.opening.open(principal, { commandId, body }, { sample: true });
    this.pending.track(this.doAtOnce(principal, { ticketId, commandId, atOnce })).catch((error: unknown) => {
      this.log.warn({ err: error, ticketId }, 'what is done to a sample ticket could not be done');
    });
  }

  private async doAtOnce(
    principal: Principal,
    { ticketId, commandId, atOnce }: { ticketId: string; commandId: string; atOnce: SampleTicket['atOnce'] },
  ): Promise<void> {
    for (const [index, { command: name, facts: body }] of atOnce.entries())
      await this.commands.give(principal, { ticketId, name, commandId: `${commandId}:${index + 1}`, body });
  }
}
