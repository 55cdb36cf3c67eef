import { toVirtual, type Instant } from '@stepladder/domain';
import type { ClockAnswer, PlacementAnswer, TicketAnswer } from '../api/answers';
import { facts, table } from '../output/table';
import { durationText, localZone, relativeText, timeText, withZone } from '../output/time-text';

/** A ticket's own present: real time, unless a trial made its clock run faster. */
export function ticketNow({ clock }: TicketAnswer, nowAt: Instant = Date.now()): Instant {
  if (!clock) return nowAt;
  const { realOriginAt, virtualOriginAt, rate } = clock;
  return toVirtual({ realOriginAt: instant(realOriginAt), virtualOriginAt: instant(virtualOriginAt), rate }, nowAt);
}

const instant = (at: number | string): Instant => (typeof at === 'number' ? at : Date.parse(at));

/** When something is and how far away: `Mon 2026-11-23 17:00 (in 3 h)`. */
function whenText(iso: string, nowAt: Instant): string {
  return `${timeText(Date.parse(iso))} (${relativeText(Date.parse(iso), nowAt)})`;
}

/** Status, with what it waits for. */
export const statusText = ({ status, awaiting }: TicketAnswer): string =>
  awaiting ? `${status} (${awaiting})` : status;

/** The facts of one ticket, one a line, in the machine's zone. */
export function ticketFacts(ticket: TicketAnswer): string[] {
  const nowAt = ticketNow(ticket);
  return facts([
    ['ticket', ticket.id],
    ['subject', ticket.subject],
    ['policy', ticket.policy],
    ['priority', ticket.priority],
    ['impact', ticket.impact],
    ['urgency', ticket.urgency],
    ['plan', ticket.plan],
    ['region', ticket.region],
    ['category', ticket.category],
    ['area', ticket.area],
    ['status', statusText(ticket)],
    ['emergency', ticket.emergency && `${ticket.emergency.criterion} (${ticket.emergency.state})`],
    ['asked for', ticket.projectRequested && `${ticket.projectRequested.kind} status, not decided yet`],
    ['tier', tierText(ticket)],
    ['holder', (ticket.holder ?? []).join(', ')],
    ['requester', requesterText(ticket)],
    ['external id', ticket.externalId ?? undefined],
    ['follows', ticket.follows],
    ['followed by', ticket.followedBy?.join(', ')],
    ['handed in', ticket.handedIn?.join(', ')],
    ['suggested', ticket.suggestions?.map(suggestionText).join('; ')],
    ['kept in', ticket.placements?.map(placementText).join('; ')],
    ['opened', `${withZone(Date.parse(ticket.openedAt))} (${relativeText(Date.parse(ticket.openedAt), nowAt)})`],
    ['resolved', ticket.resolvedAt ? whenText(ticket.resolvedAt, nowAt) : undefined],
    ['next', ticket.nextDueAt ? `${whenText(ticket.nextDueAt, nowAt)}: ${ticket.nextDue ?? ''}` : undefined],
  ]);
}

function suggestionText({ number, rung, outcome }: NonNullable<TicketAnswer['suggestions']>[number]): string {
  return `${number} by ${rung}${outcome ? `, ${outcome}` : ', not tried yet'}`;
}

/** Never says that a ticket is where it is not. */
function placementText({ system, state, number, problem }: PlacementAnswer): string {
  return number ? `${system} ${number} (${state})` : `${system}: not yet, ${problem ?? state}`;
}

function requesterText({ requester }: TicketAnswer): string | undefined {
  if (typeof requester !== 'object' || requester === null) return requester ?? undefined;
  return requester.email ? `${requester.name ?? ''} <${requester.email}>`.trim() : (requester.name ?? requester.id);
}

function tierText({ tier, rung }: TicketAnswer): string | undefined {
  if (!tier) return undefined;
  return rung && rung !== tier ? `${tier} (highest rung: ${rung})` : tier;
}

/** The clocks of a ticket as a table; what is due is told with how far away it is. */
export function clockTable(ticket: TicketAnswer): string[] {
  const nowAt = ticketNow(ticket);
  const rows = (ticket.clocks ?? []).map((clock) => clockRow(clock, nowAt));
  if (rows.length === 0) return [];
  return ['', ...table(['CLOCK', 'STATE', 'USED', 'TARGET', `NEXT (${localZone()})`], rows)];
}

function clockRow(clock: ClockAnswer, nowAt: Instant): string[] {
  const state = clock.pausedBy ? `${clock.state} by ${clock.pausedBy}` : clock.state;
  return [
    clock.label,
    state,
    clock.consumedMs === undefined || clock.consumedMs === null ? '' : durationText(clock.consumedMs),
    clock.targetDueAt ? timeText(Date.parse(clock.targetDueAt)) : '',
    clock.nextDueAt ? `${whenText(clock.nextDueAt, nowAt)} ${clock.nextThreshold ?? ''}` : '',
  ];
}
