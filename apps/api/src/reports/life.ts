import type { Because, Policy } from '@stepladder/domain';
import type { ReportedClock, ReportedEntry, ReportedTicket, ReportFacts, Team } from '@stepladder/read-model';

/** One ticket with all that is told of it; `policy` in its greatest version, for names, ladders and the zone. */
export type Life = {
  ticket: ReportedTicket;
  clocks: ReportedClock[];
  entries: ReportedEntry[];
  policy: Policy;
  /** The teams of those who hold it. */
  teams: string[];
};

/** The facts of a report, ticket by ticket. A ticket whose policy is no longer known is left out. */
export function livesOf({ tickets, clocks, entries }: ReportFacts, policies: Policy[], all: Team[]): Life[] {
  const [clocksOf, entriesOf] = [byTicket(clocks), byTicket(entries)];
  return tickets.flatMap((ticket) => {
    const policy = policies.find(({ id }) => id === ticket.policy);
    if (!policy) return [];
    const told = entriesOf.get(ticket.id) ?? [];
    const teams = all.filter(({ members }) => members.some((each) => ticket.holder.includes(each))).map(({ id }) => id);
    return [{ ticket, clocks: clocksOf.get(ticket.id) ?? [], entries: withoutWithdrawn(told), policy, teams }];
  });
}

function byTicket<Fact extends { ticketId: string }>(facts: Fact[]): Map<string, Fact[]> {
  const all = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = all.get(fact.ticketId);
    if (own) own.push(fact);
    else all.set(fact.ticketId, [fact]);
  }
  return all;
}

/** What a late command has withdrawn did not happen, and a `met` that was withdrawn is none. */
function withoutWithdrawn(entries: ReportedEntry[]): ReportedEntry[] {
  return entries.filter(
    (entry) =>
      !entries.some((later) => later.seq > entry.seq && (takesBackFiring(later, entry) || takesBackMet(later, entry))),
  );
}

function takesBackFiring({ type, reason }: ReportedEntry, { because }: ReportedEntry): boolean {
  return (type === 'firing-withdrawn' || type === 'move-taken-back') && reason === firingOf(because);
}

function takesBackMet(later: ReportedEntry, { type, clock, cycle }: ReportedEntry): boolean {
  return later.type === 'clock-met-withdrawn' && type === 'clock-met' && later.clock === clock && later.cycle === cycle;
}

function firingOf(because: Because): string | undefined {
  if (because.code === 'paging') return `paging/${because.paging}/${because.round}`;
  if (because.code !== 'clock') return undefined;
  return `${because.clock}/${because.cycle}/${because.threshold}/${because.round}`;
}
