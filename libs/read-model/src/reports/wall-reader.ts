import type { Instant } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { instantOf } from '../instants';
import { nowOfTicket, untilBreachMs } from '../reading/ticket-filter';
import { rowOf, rowsOf } from '../rows';

/** How many tickets are under way, and how they stand; `soon`: the next breach comes within the hour of their own time. */
export type WallCounts = { open: number; breached: number; soon: number; unheld: number };

/** The next breach of a ticket, by the clock that comes to it. `nowAt` is the ticket's own present. */
export type ComingBreach = {
  ticketId: string;
  subject: string;
  policy: string;
  priority: string;
  tier: string;
  holder: string[];
  clock: string;
  label: string;
  dueAt: Instant;
  nowAt: Instant;
  rate: number;
};

export type Held = { person: string; tickets: number; breached: number };

/** What a support floor sees from afar, from rows alone. */
export class WallReader {
  constructor(private readonly dataSource: DataSource) {}

  async counts(organisation: string): Promise<WallCounts> {
    const row = await rowOf<Record<keyof WallCounts, string>>(this.dataSource, counts, [organisation]);
    const number = (name: keyof WallCounts) => Number(row?.[name] ?? 0);
    return { open: number('open'), breached: number('breached'), soon: number('soon'), unheld: number('unheld') };
  }

  /** Whose next breach comes first, each ticket once, at most so many. */
  async coming(organisation: string, atMost: number): Promise<ComingBreach[]> {
    return (await rowsOf<ComingColumns>(this.dataSource, coming, [organisation, atMost])).map(comingOf);
  }

  /** Who holds how many, the fullest hands first, at most so many people. */
  async held(organisation: string, atMost: number): Promise<Held[]> {
    type Columns = { person: string; tickets: string; breached: string };
    const rows = await rowsOf<Columns>(this.dataSource, held, [organisation, atMost]);
    return rows.map(({ person, ...of }) => ({ person, tickets: Number(of.tickets), breached: Number(of.breached) }));
  }
}

const underWay = `intake JOIN ticket USING (organisation, ticket_id)
  WHERE organisation = $1 AND ticket.status NOT IN ('resolved', 'closed', 'cancelled')`;

const counts = {
  name: 'wall-counts',
  text: `SELECT count(*) AS open, count(*) FILTER (WHERE ticket.breached) AS breached,
    count(*) FILTER (WHERE ${untilBreachMs} BETWEEN 0 AND 3600000) AS soon,
    count(*) FILTER (WHERE ticket.holder = '{}') AS unheld FROM ${underWay}`,
};

const coming = {
  name: 'wall-coming',
  text: `WITH coming AS MATERIALIZED (
      SELECT organisation, ticket_id, intake.number, intake.subject, ticket.policy, ticket.priority, ticket.tier, ticket.holder,
        ticket.next_breach_at, ${nowOfTicket} AS now_at, intake.clock->>'rate' AS rate, ${untilBreachMs} AS left_ms
      FROM ${underWay} AND ticket.next_breach_at IS NOT NULL ORDER BY left_ms, intake.number LIMIT $2
    )
    SELECT coming.*, nearest.clock, nearest.label FROM coming CROSS JOIN LATERAL (
      SELECT clock.clock, clock.label FROM clock
      WHERE clock.organisation = coming.organisation AND clock.ticket_id = coming.ticket_id AND clock.state = 'running'
        AND coalesce(clock.target_due_at, clock.next_due_at) = coming.next_breach_at
      ORDER BY clock.clock LIMIT 1
    ) AS nearest ORDER BY left_ms, number`,
};

const held = {
  name: 'wall-held',
  text: `SELECT person, count(*) AS tickets, count(*) FILTER (WHERE late) AS breached
    FROM (SELECT unnest(ticket.holder) AS person, ticket.breached AS late FROM ${underWay}) AS hands
    GROUP BY person ORDER BY tickets DESC, person LIMIT $2`,
};

type ComingColumns = {
  ticket_id: string;
  subject: string;
  policy: string;
  priority: string;
  tier: string;
  holder: string[];
  clock: string;
  label: string;
  next_breach_at: Date;
  now_at: string;
  rate: string | null;
};

function comingOf({
  ticket_id: ticketId,
  next_breach_at: due,
  now_at: now,
  rate,
  ...row
}: ComingColumns): ComingBreach {
  return {
    ...{
      ticketId,
      subject: row.subject,
      policy: row.policy,
      priority: row.priority,
      tier: row.tier,
      holder: row.holder,
    },
    ...{ clock: row.clock, label: row.label, dueAt: instantOf(due), nowAt: Math.floor(Number(now)) },
    rate: Number(rate ?? 1),
  };
}
