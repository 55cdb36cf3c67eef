import { Injectable } from '@nestjs/common';
import { toReal } from '@stepladder/domain';
import { EngineReader, type DueTicket } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { iso } from '../http/iso';
import type { EngineAnswer } from './engine.schema';
import { ReckonedDues } from './reckoned-dues';

/** What is younger may be under way: a worker that was restarted, a read model written a moment later. */
const graceMs = 30_000;
/** Reckoning a ticket anew compiles its calendars, which takes some milliseconds. */
const checkedAtMost = 100;

/** How the engine does: what came late, what did not come, and whether rows and engine say the same. */
@Injectable()
export class EngineService {
  constructor(
    private readonly reader: EngineReader,
    private readonly dues: ReckonedDues,
  ) {}

  async state({ organisation }: Principal): Promise<EngineAnswer> {
    const [parts, lateness, tickets, waiting, placements] = await Promise.all([
      this.reader.parts(),
      this.reader.lateness(organisation),
      this.reader.dueTickets(organisation, checkedAtMost),
      this.reader.waiting(organisation),
      this.reader.placements(organisation),
    ]);
    const disagreements = await this.disagreements(organisation, tickets);
    const passed = passedOf(tickets, Date.now());
    return iso({ parts, lateness, passed, disagreements, checked: tickets.length, waiting, placements });
  }

  private async disagreements(organisation: string, tickets: DueTicket[]) {
    const found = [];
    for (const ticket of tickets) {
      const reckonedAt = await this.dues.of(organisation, ticket);
      if (reckonedAt !== ticket.nextDueAt) found.push({ ...shown(ticket), reckonedAt });
    }
    return found;
  }
}

function passedOf(tickets: DueTicket[], now: number) {
  return tickets
    .map((ticket) => ({ ...shown(ticket), passedByMs: now - toReal(ticket.clock, ticket.nextDueAt) }))
    .filter(({ passedByMs }) => passedByMs > graceMs);
}

function shown({ clock: _, state: __, ...ticket }: DueTicket) {
  return ticket;
}
