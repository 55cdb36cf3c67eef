import { Injectable } from '@nestjs/common';
import type { ClockRow, CodedReason } from '@stepladder/domain';
import {
  Directory,
  TicketReader,
  type Person,
  type ShownTicket,
  type TicketFilter,
  type ToldEntry,
} from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { coded } from '../http/coded-reasons';
import { NotThere } from '../http/failures';
import { iso } from '../http/iso';
import { pagingOf, readingPage } from '../http/paging';
import type { TicketPage } from './list-tickets.answer';
import type { ListTicketsQuery } from './list-tickets.schema';
import { Queues } from './queues';
import { RowClocks } from './row-clocks';
import type { TicketAnswer } from './ticket.answer';
import type { TicketMessagesAnswer, TimelineAnswer } from './timeline.answer';

type ClockView = Omit<ClockRow, 'runningSince'> & { runningSinceAt?: number };

/** What is to be read about tickets; Postgres alone is asked. */
@Injectable()
export class TicketsService {
  constructor(
    private readonly reader: TicketReader,
    private readonly directory: Directory,
    private readonly queues: Queues,
    private readonly rowClocks: RowClocks,
  ) {}

  /** A page of the organisation's tickets, the next breach or, where asked, what is most urgent first. */
  async list({ organisation, person }: Principal, query: ListTicketsQuery): Promise<TicketPage> {
    const { paging, filter: asked } = pagingOf(query);
    const { queue, sort, holder, 'breach-within': breachWithinMs, ...rest } = asked;
    const filter: TicketFilter = {
      ...rest,
      ...(holder === undefined ? {} : { holder: holder === 'me' ? person : holder }),
      ...(breachWithinMs === undefined ? {} : { breachWithinMs }),
      ...(queue === undefined ? {} : { queue: await this.queues.standing(organisation, queue, query.policy) }),
    };
    const order = sort === 'urgency' ? { ranks: await this.queues.ranks(organisation) } : {};
    const [page, total] = await Promise.all([
      readingPage('list of ours in this order', this.reader.list(organisation, filter, { ...paging, ...order })),
      this.reader.count(organisation, filter),
    ]);
    const tickets = await this.rowClocks.added(organisation, page.tickets);
    return { tickets: iso(tickets), next: page.next ?? null, total };
  }

  /** One ticket with its words and clocks. */
  async get({ organisation }: Principal, id: string): Promise<TicketAnswer> {
    const { clocks, requester, participants, ...ticket } = await this.shown(organisation, id);
    const known = await this.directory.people(organisation, [requester, ...participants]);
    const named = (who: string): Person | { id: string } => known.find((each) => each.id === who) ?? { id: who };
    return iso({
      ...ticket,
      requester: named(requester),
      participants: participants.map(named),
      clocks: clocks.map(clockView),
    });
  }

  /** What happened to a ticket, by the order in which it counts. */
  async timeline({ organisation }: Principal, id: string): Promise<TimelineAnswer> {
    const entries = await this.reader.timeline(organisation, id);
    if (entries.length === 0) await this.shown(organisation, id);
    return { entries: iso(entries.map(withCodes)) };
  }

  /** Who was told what, and whether it arrived. */
  async messages({ organisation }: Principal, id: string): Promise<TicketMessagesAnswer> {
    const messages = await this.reader.messages(organisation, id);
    if (messages.length === 0) await this.shown(organisation, id);
    return { messages: iso(messages) };
  }

  private async shown(organisation: string, id: string): Promise<ShownTicket> {
    const ticket = await this.reader.get(organisation, id);
    if (!ticket) throw new NotThere(`there is no ticket ${id}`);
    return ticket;
  }
}

function clockView({ runningSince, ...clock }: ClockRow): ClockView {
  return { ...clock, ...(runningSince === undefined ? {} : { runningSinceAt: runningSince }) };
}

function withCodes(entry: ToldEntry): ToldEntry & { reasonCodes?: (CodedReason | null)[] } {
  return entry.reasons ? { ...entry, reasonCodes: coded(entry.reasons) } : entry;
}
