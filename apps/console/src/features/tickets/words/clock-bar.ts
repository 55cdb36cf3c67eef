import type { ComingView, ExplanationView, SegmentView } from '../api/outlook';
import type { EntryView } from '../api/ticket';

/** A stretch of a clock's bar; `from` and `to` are shares of its width, 0 to 1. */
export type BarPart = {
  from: number;
  to: number;
  look: 'counted' | 'over' | 'closed' | 'paused' | 'still';
  /** Still to come, if nothing changes. */
  ahead: boolean;
};

/** A point on it: what was or will be done then. */
export type BarMark = {
  at: string;
  share: number;
  kind: 'threshold' | 'target' | 'now';
  fired: boolean;
  words: string;
};

export type ClockBar = { fromAt: string; toAt: string; parts: BarPart[]; marks: BarMark[] };

const done = new Set<EntryView['type']>(['clock-warned', 'clock-breached', 'breach-repeated', 'escalated']);

/** A clock's next threshold, as its row knows it. */
export type NextThreshold = { nextDueAt?: string | null; nextThreshold?: string | null };

/** How what will be done and what was done is told in words. */
export type Telling = { coming: (coming: ComingView) => string; entry: (entry: EntryView) => string };

const asItComes: Telling = { coming: ({ words }) => words, entry: ({ type }) => type };

/** A clock's life as a bar, from where it began to what is last known of it; undefined when it has no length. */
export function clockBar(
  explained: ExplanationView,
  coming: ComingView[],
  entries: EntryView[],
  { nextDueAt, nextThreshold, tell = asItComes }: NextThreshold & { tell?: Telling } = {},
): ClockBar | undefined {
  const { segments, ahead, nowAt, dueAt, clock } = explained;
  const told = coming.filter((each) => each.clock === clock).map((each) => ({ at: each.at, words: tell.coming(each) }));
  const known = told.some(({ at }) => at === nextDueAt);
  const mine = nextDueAt && !known ? [{ at: nextDueAt, words: nextThreshold ?? '' }, ...told] : told;
  const first = [...segments, ...ahead][0]?.fromAt ?? nowAt;
  const from = Date.parse(first);
  const ends = [nowAt, dueAt ?? nowAt, ahead.at(-1)?.toAt ?? nowAt, ...mine.slice(0, 6).map(({ at }) => at)];
  const to = Math.max(...ends.map((at) => Date.parse(at)));
  if (to <= from) return undefined;
  const share = (at: string): number => Math.min(1, Math.max(0, (Date.parse(at) - from) / (to - from)));
  const markAt = (at: string) => ({ at, share: share(at), kind: 'threshold' as const });
  const parts = [
    ...segments.flatMap((segment) => partsOf(segment, dueAt, share, false)),
    ...ahead.flatMap((segment) => partsOf(segment, undefined, share, true)),
  ];
  const fired = entries.filter((each) => firedBy(each) === clock && done.has(each.type) && Date.parse(each.at) >= from);
  const marks: BarMark[] = [
    ...fired.map((entry) => ({ ...markAt(entry.at), fired: true, words: tell.entry(entry) })),
    ...mine.filter(({ at }) => Date.parse(at) <= to).map(({ at, words }) => ({ ...markAt(at), fired: false, words })),
    ...(dueAt ? [{ at: dueAt, share: share(dueAt), kind: 'target' as const, fired: false, words: '' }] : []),
    { at: nowAt, share: share(nowAt), kind: 'now', fired: false, words: '' },
  ];
  return { fromAt: first, toAt: new Date(to).toISOString(), parts, marks };
}

/** What counted after the target was reached is over. */
function partsOf(segment: SegmentView, dueAt: string | undefined, share: (at: string) => number, ahead: boolean) {
  const { fromAt, toAt } = segment;
  const look = lookOf(segment);
  const part = (from: string, to: string, as: BarPart['look']): BarPart[] =>
    Date.parse(to) > Date.parse(from) ? [{ from: share(from), to: share(to), look: as, ahead }] : [];
  if (look !== 'counted' || dueAt === undefined || Date.parse(dueAt) >= Date.parse(toAt))
    return part(fromAt, toAt, look);
  const cut = Date.parse(dueAt) < Date.parse(fromAt) ? fromAt : dueAt;
  return [...part(fromAt, cut, 'counted'), ...part(cut, toAt, 'over')];
}

function lookOf({ why }: SegmentView): BarPart['look'] {
  if (why === 'open' || why === 'elapsed') return 'counted';
  if (why === 'closed' || why === 'holiday') return 'closed';
  return why === 'paused' ? 'paused' : 'still';
}

function firedBy({ clock, because }: EntryView): string | undefined {
  return clock ?? (because.code === 'clock' ? because.clock : undefined);
}
