import type { ConsultationRule, EmergencyRule, PagingRule, PlacementRule, ProjectRule } from '@stepladder/domain';
import type {
  ConsultationFormat,
  EmergencyFormat,
  PagingFormat,
  PlacementFormat,
  ProjectFormat,
} from '../format/paging-format';
import { durationOf } from '../words/duration';
import { readPlacementEvent } from '../words/placement-event';
import { rungOf, type RungName } from '../words/rung-ref';
import { readShare } from '../words/share';
import { channelsOf, templateOf, tellsOf } from './expand-tells';

/** Reaching people until somebody acknowledges, with its defaults written out. */
export function pagingRule(paging: PagingFormat, template: string): PagingRule {
  const { roles, order, every, rounds, fallback } = paging;
  return {
    roles: roles.map(String),
    channels: channelsOf(paging),
    template: templateOf(paging, template),
    order: order ?? 'one-by-one',
    every: durationOf(every).amount,
    rounds: rounds ?? 1,
    ...(fallback !== undefined && { fallback: String(fallback) }),
  };
}

/** What counts as an emergency. */
export function emergencyRule(emergency: EmergencyFormat): EmergencyRule {
  const unresolved = emergency['unresolved-for'];
  return {
    unresolvedFor: unresolved === undefined ? { n: 0, d: 1 } : durationOf(unresolved).amount,
    needs: (emergency.needs ?? []).map(String),
    criteria: Object.entries(emergency.criteria).map(([id, criterion]) => {
      if (typeof criterion === 'string') return { id, label: criterion };
      const share = criterion['more-than'];
      return { id, label: criterion.label, ...(share !== undefined && { moreThan: shareOf(share) }) };
    }),
    paging: pagingRule(emergency.paging, 'emergency'),
    tells: tellsOf(emergency.tells ?? [], 'emergency'),
  };
}

/** Asking people beside the ladder. */
export function consultationRule(id: string, { label, asks, reasons, evidence }: ConsultationFormat): ConsultationRule {
  return {
    id,
    label,
    asks: asks.map(String),
    reasons: Object.entries(reasons ?? {}).map(([reason, words]) => ({ id: reason, label: words })),
    evidence: (evidence ?? []).map(String),
  };
}

/** Another system in which tickets are kept as well. */
export function placementRule(id: string, placement: PlacementFormat, rungs: RungName[]): PlacementRule {
  const event = readPlacementEvent(placement.on, rungs);
  if (typeof event === 'string') throw new Error(event);
  return { id, label: placement.label, ...event, by: String(placement.by) };
}

/** Project and testing status; `all` means the clocks that run on a rung. */
export function projectRule(project: ProjectFormat, clocksOnRungs: string[], rungs: RungName[]): ProjectRule {
  const { consults, pauses = 'all' } = project;
  return {
    from: rungOf(project.from, rungs),
    decidedBy: String(project['decided-by']),
    ...(consults !== undefined && { consults: String(consults) }),
    pauses: pauses === 'all' ? clocksOnRungs : [pauses].flat().map(String),
  };
}

function shareOf(word: unknown) {
  const share = readShare(word);
  if (typeof share === 'string') throw new Error(share);
  return share;
}
