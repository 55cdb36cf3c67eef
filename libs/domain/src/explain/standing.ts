import type { ClockRule } from '../policy/clock-rule';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Entry, EntryType } from '../ticket/entry';
import type { ClockState } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import type { Segment } from './segment';

/** How a ticket stood from an instant on, as far as clocks care. */
type Standing = {
  from: Instant;
  over?: boolean;
  resolved?: boolean;
  paused?: { reason: string; by?: string };
  working?: boolean;
  evidence?: string[];
  rungs: Record<string, string>;
};

/** Splits a stretch in which a clock stood still by what made it stand still, as the timeline tells. */
export function stillSegments(
  rule: ClockRule,
  state: ClockState | undefined,
  standings: Standing[],
  stretch: { from: Instant; to: Instant; first: boolean },
): Segment[] {
  const { from, to, first } = stretch;
  const cuts = standings.map((standing) => standing.from).filter((at) => at > from && at < to);
  const instants = [...new Set([from, ...cuts, to])];
  const segments = instants.slice(1).map((end, index): Segment => {
    const begin = instants[index] ?? from;
    const standing = standings.filter((each) => each.from <= begin).at(-1) ?? { from, rungs: {} };
    return { from: begin, to: end, ...whyStill(rule, state, standing, { at: begin, first }) };
  });
  return joined(segments);
}

/** How the ticket stood through its life; moves that were taken back did not count. */
export function standingsOf(policy: PolicyInForce, rule: ClockRule, entries: Entry[]): Standing[] {
  const withdrawn = new Set(
    entries.flatMap(({ type, reason }) => (type === 'move-taken-back' && reason ? [reason] : [])),
  );
  const counting = [...entries]
    .filter((entry) => !withdrawn.has(firingOf(entry)))
    .sort((one, other) => one.at - other.at || one.seq - other.seq);
  const standings: Standing[] = [];
  for (const entry of counting) {
    const before = standings.at(-1) ?? { from: entry.at, rungs: {} };
    const change = changes[entry.type] ?? unchanged;
    const evidence = [...(before.evidence ?? []), ...(entry.evidence ?? [])];
    standings.push({ ...change(before, entry, rule, policy), evidence, from: entry.at });
  }
  return standings;
}

type After = (before: Standing, entry: Entry, rule: ClockRule, policy: PolicyInForce) => Standing;

/** What each kind of entry changes; the others change nothing that clocks care for. */
const changes: Partial<Record<EntryType, After>> = {
  resolved: (before) => ({ ...unpaused(before), resolved: true }),
  reopened: (before) => ({ ...unpaused(before), resolved: false }),
  closed: (before) => ({ ...unpaused(before), over: true }),
  cancelled: (before) => ({ ...unpaused(before), over: true }),
  resumed: unpaused,
  awaited: (before, entry, rule, policy) => {
    const pauses = policy.awaiting.find(({ id }) => id === entry.reason)?.pauses ?? [];
    return pauses.includes(rule.id) ? { ...before, paused: pauseBy(entry, entry.reason) } : unpaused(before);
  },
  'project-approved': (before, entry, rule, policy) =>
    policy.project?.pauses.includes(rule.id) ? { ...before, paused: pauseBy(entry, entry.kind) } : unpaused(before),
  'work-started': (before) => ({ ...before, working: true }),
  'work-stopped': (before) => ({ ...before, working: false }),
  opened: onRung,
  escalated: onRung,
  'handed-back': onRung,
};

const unchanged: After = (before) => before;

function pauseBy({ because }: Entry, reason = ''): NonNullable<Standing['paused']> {
  return { reason, ...('by' in because ? { by: because.by } : {}) };
}

function unpaused({ paused: _, ...rest }: Standing): Standing {
  return rest;
}

function onRung(before: Standing, { ladder, rung }: Entry): Standing {
  return ladder === undefined || rung === undefined
    ? before
    : { ...before, rungs: { ...before.rungs, [ladder]: rung } };
}

function whyStill(
  rule: ClockRule,
  state: ClockState | undefined,
  standing: Standing,
  { at, first }: { at: Instant; first: boolean },
): Pick<Segment, 'why' | 'reason' | 'by'> {
  if (standing.over) return { why: 'stopped' };
  if (standing.resolved) return { why: 'resolved' };
  if (state?.stoppedAt !== undefined && state.stoppedAt <= at) return { why: 'stopped' };
  if (standing.paused) return { why: 'paused', ...standing.paused };
  const rung = rule.on && standing.rungs[rule.on.ladder];
  if (rule.on && rung !== rule.on.rung) return { why: 'off-rung', ...(rung === undefined ? {} : { reason: rung }) };
  if (rule.unlessEvidence.some((id) => standing.evidence?.includes(id))) return { why: 'not-needed' };
  if (rule.scope === 'pause') return { why: 'not-waiting' };
  if (rule.whileWorking && !standing.working) return { why: 'not-working' };
  return { why: first ? 'not-started' : 'not-running' };
}

function firingOf({ because }: Entry): string {
  return because.code === 'clock' ? `${because.clock}/${because.cycle}/${because.threshold}/${because.round}` : '';
}

function joined(segments: Segment[]): Segment[] {
  return segments.reduce<Segment[]>((all, segment) => {
    const last = all.at(-1);
    const same = last && last.why === segment.why && last.reason === segment.reason && last.by === segment.by;
    return same ? [...all.slice(0, -1), { ...last, to: segment.to }] : [...all, segment];
  }, []);
}
