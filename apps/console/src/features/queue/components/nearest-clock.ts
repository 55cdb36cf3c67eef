import type { ListedTicket, RowClock } from '../../tickets/api/ticket';

const dayMs = 24 * 3_600_000;

/**
 * The clock that reaches its target first of those that run, or what is next on one without; while all stand still, the
 * paused one with the least left; else the first with a target.
 */
export function nearestClock(clocks: RowClock[] = []): RowClock | undefined {
  const running = clocks.filter((clock) => clock.state === 'running' && dueAtOf(clock));
  const [first] = running.toSorted((one, other) => Date.parse(dueAtOf(one) ?? '') - Date.parse(dueAtOf(other) ?? ''));
  const counted = clocks.filter(({ share }) => share !== undefined);
  const [paused] = counted
    .filter(({ state }) => state === 'paused')
    .toSorted((one, other) => leftOf(one) - leftOf(other));
  return first ?? paused ?? counted[0];
}

function leftOf({ leftMs, leftDays }: RowClock): number {
  return leftMs ?? (leftDays ?? 0) * dayMs;
}

/** When a clock reaches its target; of one without, when something is next. */
export function dueAtOf({ targetDueAt, nextDueAt }: RowClock): string | undefined {
  return targetDueAt ?? nextDueAt;
}

/** How a clock stands: calm, at three quarters of its target or of what is next on one without, or past its target. */
export type Standing = 'calm' | 'warned' | 'breached';

/** A clock carried on from when it was looked at until `now` of the ticket: its share, and what is left of its time. */
export function clockAt(clock: RowClock, nowAt: string | undefined, now: number) {
  const { state, share, leftMs, leftDays, countsFromAt } = clock;
  const ranMs =
    state === 'running' && countsFromAt && nowAt
      ? Math.max(0, now - Math.max(Date.parse(countsFromAt), Date.parse(nowAt)))
      : 0;
  if (share === undefined) return undefined;
  if (leftMs === undefined) return { share, leftDays: leftDays ?? 0, standing: standingOf(state, share) };
  const allMs = share < 1 ? leftMs / (1 - share) : 0;
  const usedShare = allMs > 0 && ranMs > 0 ? 1 - (leftMs - ranMs) / allMs : share;
  if (isWithoutTarget(clock)) {
    const standing: Standing = usedShare >= WARNED_FROM ? 'warned' : 'calm';
    return { share: usedShare, leftMs: Math.max(0, leftMs - ranMs), standing };
  }
  return { share: usedShare, leftMs: leftMs - ranMs, standing: standingOf(state, usedShare) };
}

/** What comes next on such a clock is no promise: it may be overdue by the moment in which it is carried out, never breached. */
function isWithoutTarget({ state, targetDueAt, nextDueAt }: RowClock): boolean {
  return state === 'running' && targetDueAt === undefined && nextDueAt !== undefined;
}

const WARNED_FROM = 0.75;

function standingOf(state: RowClock['state'], share: number): Standing {
  if (state === 'breached' || (state !== 'met' && share >= 1)) return 'breached';
  return share >= WARNED_FROM && state !== 'met' ? 'warned' : 'calm';
}

/** The present of a ticket, never before it was looked at. */
export type Looked = Pick<ListedTicket, 'nowAt' | 'clock'>;
