import { functionalLadder, type Instant } from '@stepladder/domain';
import type { ReportedEntry } from '@stepladder/read-model';
import type { Life } from './life';
import type { Mark } from './mark';

type Stay = { what: string; since: Instant };

/**
 * How long a ticket was with each rung, in time on the wall: from the entry by which a rung took over to the next, to its
 * end, or to its present. The rung it is on now is the row's.
 */
export function tierMarks({ ticket, entries, policy }: Life): Mark[] {
  const ladder = functionalLadder(policy);
  const takesOver = (rung: string | undefined) => ladder.rungs.some(({ id, takesOver: does }) => id === rung && does);
  const first = ticket.openedOn ?? ladder.comesTo ?? ladder.rungs[0]?.id ?? ticket.tier;
  const stays = staysOf(entries, ticket.nowAt, { what: first, since: ticket.openedAt }, (entry, before) => {
    if (ends(entry)) return undefined;
    if (entry.type === 'reopened') return before;
    const moved = (entry.type === 'escalated' || entry.type === 'handed-back') && entry.ladder === ladder.id;
    return moved && takesOver(entry.rung) ? entry.rung : 'as-before';
  });
  return stays.map(({ what, ms, isLast }) => ({
    figure: 'tier-time',
    ticketId: ticket.id,
    where: { ofPolicy: policy.id, rung: isLast ? ticket.tier : what },
    ms,
  }));
}

/** How long it waited, by the reason of the policy, or as a project or a test, in time on the wall. */
export function pauseMarks({ ticket, entries, policy }: Life): Mark[] {
  const stays = staysOf(entries, ticket.nowAt, undefined, (entry) => {
    if (entry.type === 'awaited') return entry.reason;
    if (entry.type === 'project-approved') return entry.kind ?? 'project';
    return ends(entry) || entry.type === 'resumed' ? undefined : 'as-before';
  });
  return stays.map(({ what, ms }) => ({
    figure: 'paused',
    ticketId: ticket.id,
    where: { ofPolicy: policy.id, reason: what },
    ms,
  }));
}

type Ended = { what: string; ms: number; isLast: boolean };

/** Stretches one after the other; `next` says where an entry leads: somewhere, nowhere, or on as before. */
function staysOf(
  entries: ReportedEntry[],
  nowAt: Instant,
  begun: Stay | undefined,
  next: (entry: ReportedEntry, before: string | undefined) => string | undefined,
): Ended[] {
  const stays: Ended[] = [];
  let stay = begun;
  let before = begun?.what;
  for (const entry of entries) {
    const what = next(entry, before);
    if (what === 'as-before' || what === stay?.what) continue;
    if (stay) stays.push({ what: stay.what, ms: entry.at - stay.since, isLast: false });
    stay = what === undefined ? undefined : { what, since: entry.at };
    before = what ?? before;
  }
  if (stay) stays.push({ what: stay.what, ms: Math.max(nowAt - stay.since, 0), isLast: true });
  return stays;
}

function ends({ type }: ReportedEntry): boolean {
  return type === 'resolved' || type === 'closed' || type === 'cancelled';
}
