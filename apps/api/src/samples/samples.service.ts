import { Inject, Injectable } from '@nestjs/common';
import { PolicyBook, type PublishedPolicy } from '@stepladder/activities';
import { mondayMorning, sampleTickets, type SampleTicket } from '@stepladder/policy-file';
import { IntentStore, SampleDesk } from '@stepladder/read-model';
import type { Logger } from 'pino';
import type { Principal } from '../access/principal';
import { CommandsService } from '../commands/commands.service';
import { NotThere } from '../http/failures';
import { Pending } from '../parts/pending';
import { LOG } from '../parts/tokens';
import { OpeningService } from '../tickets/opening.service';
import type { SamplesAnswer } from './samples.schema';

/** An hour of a sample's time passes in a minute, so that there is something to see. */
const rate = 60;

/** Opens tickets to look at, by the path that every ticket takes. */
@Injectable()
export class SamplesService {
  constructor(
    private readonly desk: SampleDesk,
    private readonly book: PolicyBook,
    private readonly intents: IntentStore,
    private readonly opening: OpeningService,
    private readonly commands: CommandsService,
    private readonly pending: Pending,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** How far the samples have come. */
  async state({ organisation }: Principal): Promise<SamplesAnswer> {
    const [counts, samples] = await Promise.all([this.desk.counts(organisation), this.of(organisation)]);
    return { wanted: samples.length, ...counts };
  }

  /** Opens those that are not there yet; asked twice, none comes twice. @throws NotThere without the policies they go by */
  async fill(principal: Principal): Promise<SamplesAnswer> {
    const { organisation } = principal;
    const samples = await this.of(organisation);
    if (samples.length === 0)
      throw new NotThere('none of the policies that the sample tickets go by is published here');
    const { times } = await this.desk.wiped(organisation);
    for (const [index, each] of samples.entries()) {
      const commandId = `sample:${times + 1}:${index + 1}`;
      if (!(await this.intents.find(organisation, commandId))) await this.openOne(principal, { commandId, ...each });
    }
    return this.state(principal);
  }

  private async of(organisation: string): Promise<{ sample: SampleTicket; published: PublishedPolicy }[]> {
    const policies = new Map((await this.book.latest(organisation)).map((each) => [each.policy.id, each]));
    return sampleTickets.flatMap((sample) => {
      const published = policies.get(sample.policy);
      return published ? [{ sample, published }] : [];
    });
  }

  private async openOne(
    principal: Principal,
    { commandId, sample, published }: { commandId: string; sample: SampleTicket; published: PublishedPolicy },
  ): Promise<void> {
    const { atOnce, ...ticket } = sample;
    const virtualOriginAt = new Date(mondayMorning(published.policy.zone, Date.now())).toISOString();
    const body = { ...ticket, clock: { rate, virtualOriginAt } };
    const { id } = await this.opening.open(principal, { commandId, body }, { sample: true });
    this.pending.track(this.doAtOnce(principal, { ticketId: id, commandId, atOnce })).catch((error: unknown) => {
      this.log.warn({ err: error, ticketId: id }, 'what is done to a sample ticket could not be done');
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
