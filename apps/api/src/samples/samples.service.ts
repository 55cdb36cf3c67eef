import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import { sampleTickets } from '@stepladder/policy-file';
import { IntentStore, SampleDesk } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { NotThere } from '../http/failures';
import { SampleOpening, type Sample } from './sample-opening';
import type { SamplesAnswer } from './samples.schema';

/** Tickets to look at, of the policies that are published here. */
@Injectable()
export class SamplesService {
  constructor(
    private readonly desk: SampleDesk,
    private readonly book: PolicyBook,
    private readonly intents: IntentStore,
    private readonly opening: SampleOpening,
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
    for (const [index, sample] of samples.entries()) {
      const commandId = `sample:${times + 1}:${index + 1}`;
      if (!(await this.intents.find(organisation, commandId))) await this.opening.open(principal, commandId, sample);
    }
    return this.state(principal);
  }

  private async of(organisation: string): Promise<Sample[]> {
    const policies = new Map((await this.book.latest(organisation)).map((each) => [each.policy.id, each]));
    return sampleTickets.flatMap((ticket) => {
      const published = policies.get(ticket.policy);
      return published ? [{ ticket, published }] : [];
    });
  }
}
