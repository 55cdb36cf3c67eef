import { ledgerSince, type Ledger } from '../clocks/ledger';
import type { ClockRule } from '../policy/clock-rule';
import type { Measure } from '../policy/measure';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Entry } from '../ticket/entry';
import type { Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { runningSegments, type Hours } from './running-segments';
import type { Segment } from './segment';
import { standingsOf, stillSegments } from './standing';

/** What is needed to tell a clock's past: its rule, the ticket's ledger and timeline, and from when on it is told. */
export type Life = {
  policy: PolicyInForce;
  rule: ClockRule;
  ticket: Ticket;
  entries: Entry[];
  measure: Measure;
  hours: Hours | undefined;
  now: Instant;
  sinceAt: Instant | undefined;
};

/** A clock's past without a gap: the stretches of its ledger, and between them what made it stand still. Undefined beyond the window. */
export function livedSegments(life: Life): Segment[] | undefined {
  const { policy, rule, ticket, entries, measure, hours, now, sinceAt } = life;
  const state = ticket.clocks[rule.id];
  const standings = standingsOf(policy, rule, entries);
  const segments: Segment[] = [];
  const spans = state ? spansOf(ledgerSince(state, sinceAt), now) : [];
  const still = (from: Instant, to: Instant, first: boolean): Segment[] =>
    to > from ? stillSegments(rule, state, standings, { from, to, first }) : [];
  let at = sinceAt ?? beginning(life, spans[0]?.[0]);
  for (const [from, to] of spans) {
    segments.push(...still(at, from, segments.length === 0));
    const ran = runningSegments(measure, hours, from, to);
    if (!ran) return undefined;
    segments.push(...ran);
    at = Math.max(at, to);
  }
  return [...segments, ...still(at, now, spans.length === 0)];
}

function spansOf({ spans, runningSince }: Ledger, now: Instant): [Instant, Instant][] {
  return runningSince === undefined ? spans : [...spans, [runningSince, now]];
}

/** A cycle begins with the opening or with the event that emptied the ledger; a visit or a wait with itself. */
function beginning({ rule, ticket, entries }: Life, first: Instant | undefined): Instant {
  if ((rule.scope === 'visit' || rule.scope === 'pause') && first !== undefined) return first;
  const emptied = entries.filter(
    ({ type, clock, at }) =>
      (type === 'clock-restarted' || type === 'clock-started') &&
      clock === rule.id &&
      (first === undefined || at <= first),
  );
  return Math.min(Math.max(ticket.openedAt, ...emptied.map(({ at }) => at)), first ?? Infinity);
}
