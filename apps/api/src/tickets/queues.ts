import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import { functionalLadder, type Policy } from '@stepladder/domain';
import type { TicketFilter, UrgencyRank } from '@stepladder/read-model';
import { InvalidInput } from '../http/failures';

type Standing = NonNullable<TicketFilter['queue']>;

/**
 * What lists of tickets take from the policies: whose work a queue shows, and which priority is more urgent. Each ticket is
 * seen by the version that it goes by.
 */
@Injectable()
export class Queues {
  constructor(private readonly policies: PolicyBook) {}

  /**
   * Where tickets stand that the people of a rung see: on it, and on those it watches over; under one policy if it is named.
   * @throws InvalidInput when no policy has such a rung
   */
  async standing(organisation: string, rung: string, policy?: string): Promise<Standing> {
    const policies = await this.everyVersion(organisation);
    const meant = policies.filter(({ id }) => policy === undefined || id === policy);
    const standing = meant.flatMap((each) => seenFrom(each, rung));
    if (standing.length > 0) return standing;
    const rungs = new Set(meant.flatMap((each) => functionalLadder(each).rungs.map(({ id }) => id)));
    const whose = policy === undefined ? 'here' : `of policy ${policy}`;
    throw new InvalidInput([{ path: 'queue', problem: `is no rung ${whose}; there are ${[...rungs].join(', ')}` }]);
  }

  /** How urgent each priority is, the first of its policy the most. */
  async ranks(organisation: string): Promise<UrgencyRank[]> {
    const policies = await this.everyVersion(organisation);
    return policies.flatMap(({ id, version, priorities }) =>
      priorities.map((priority, rank) => ({ policy: id, version, priority: priority.id, rank })),
    );
  }

  private async everyVersion(organisation: string): Promise<Policy[]> {
    return (await this.policies.all(organisation)).map(({ policy }) => policy);
  }
}

function seenFrom(policy: Policy, id: string): Standing {
  const rung = functionalLadder(policy).rungs.find((each) => each.id === id);
  return rung ? [rung.id, ...rung.sees].map((tier) => ({ policy: policy.id, version: policy.version, tier })) : [];
}
