import { Injectable } from '@nestjs/common';
import { wallText } from '@stepladder/calendar';
import { amountInWords, exactDays, explainClock, explainInWords } from '@stepladder/domain';
import type { Counted, Entry, Explanation, Instant, Policy, Segment } from '@stepladder/domain';
import { inForce, withoutHolidays } from '@stepladder/policy-file';
import { Directory, TicketReader } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { NotThere } from '../http/failures';
import { iso } from '../http/iso';
import type { ExplanationAnswer } from './explanation.schema';
import { TicketsInForce } from './tickets-in-force';

/** Why a clock of a ticket is due when it is. */
@Injectable()
export class ClockExplanations {
  constructor(
    private readonly tickets: TicketsInForce,
    private readonly reader: TicketReader,
    private readonly directory: Directory,
  ) {}

  /** @throws NotThere, also for a clock that does not count for the ticket; NotYet */
  async of({ organisation }: Principal, id: string, clock: string): Promise<ExplanationAnswer> {
    const { ticket, published, now } = await this.tickets.get(organisation, id);
    const { policy } = published;
    const clocks = policy.clocks.map((each) => each.id);
    if (!clocks.includes(clock)) {
      throw new NotThere(
        `policy ${policy.id} version ${policy.version} has no clock ${clock}; it has ${clocks.join(', ')}`,
      );
    }
    const entries: Entry[] = await this.reader.timeline(organisation, id);
    const usual = withoutHolidays(published, ticket.openedAt, now);
    const rules = inForce(published, ticket.openedAt, now);
    const explained = explainClock(rules, ticket, entries, { clock, now, usual });
    if (!explained) throw new NotThere(`${clock} does not count for ${id}`);
    const inWords = await this.inWords(organisation, policy, explained);
    return { ...factsOf(policy, explained), ...iso({ ticketId: id, nowAt: now }), inWords };
  }

  private async inWords(organisation: string, policy: Policy, explained: Explanation): Promise<string[]> {
    const ids = explained.segments.flatMap(({ by }) => (by === undefined ? [] : [by]));
    const known = await this.directory.people(organisation, [...new Set(ids)]);
    const person = (id: string): string => known.find((each) => each.id === id)?.name ?? id;
    const instant = (at: Instant): string => wallText(at, policy.zone, 'second');
    return explainInWords(policy, explained, { instant, person });
  }
}

function factsOf({ zone }: Policy, explained: Explanation): Omit<ExplanationAnswer, 'ticketId' | 'nowAt' | 'inWords'> {
  const { policy, measure, row, segments, ahead, consumed, target, left, ...facts } = explained;
  return iso({
    ...facts,
    policy: { ...policy, zone },
    row: { number: row.number, time: measure.time, fits: { ...row.fits } },
    segments: segments.map(segmentOf),
    ahead: ahead.map(segmentOf),
    consumed: countedOf(consumed),
    ...(target ? { target: countedOf(target) } : {}),
    ...(left ? { left: countedOf(left) } : {}),
  });
}

function segmentOf({ from, to, counted, ...why }: Segment) {
  return { fromAt: from, toAt: to, ...why, ...(counted ? { counted: countedOf(counted) } : {}) };
}

function countedOf(counted: Counted) {
  const words = amountInWords(counted);
  return 'days' in counted ? { days: exactDays(counted.days), words } : { ms: counted.ms, words };
}
