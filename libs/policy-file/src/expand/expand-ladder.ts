import type { EscalationReason, Gate, Ladder, Rung } from '@stepladder/domain';
import type { LadderFormat, ReasonFormat, RungFormat } from '../format/ladder-format';
import { pagingRule } from './expand-paging';
import { tellsOf } from './expand-tells';

/** A ladder with its defaults written out; what takes a ticket up it by itself is on the clocks. */
export function ladder(id: string, format: LadderFormat): Ladder {
  const { label, kind, skip, rungs } = format;
  const comesTo = format['comes-to'] ?? (kind === 'functional' ? Object.keys(rungs)[0] : 'nobody');
  return {
    id,
    label,
    kind,
    skip: skip ?? false,
    ...(comesTo !== 'nobody' && { comesTo: String(comesTo) }),
    climbedBy: format['climbed-by'] ?? 'escalate',
    atTop: format['at-top'] ?? 'end',
    rungs: Object.entries(rungs).map(([rungId, each]) => rung(rungId, each, kind)),
  };
}

function rung(id: string, facts: RungFormat, kind: Ladder['kind']): Rung {
  return {
    id,
    label: facts.label,
    role: String(facts.role),
    heldBy: facts['held-by'] ?? 'role',
    takesOver: facts['takes-over'] ?? kind === 'functional',
    tells: tellsOf(facts.tells ?? [], 'escalated'),
    reasons: Object.entries(facts.reasons ?? {}).map(([reason, each]) => escalationReason(reason, each)),
    ...(facts.gate && { gate: gate(facts.gate) }),
    reachedBy: facts.by ?? 'escalate',
    opensFor: (facts['opens-for'] ?? []).map(String),
    takes: (facts['takes-categories'] ?? []).map(String),
    sees: (facts.sees ?? []).map(String),
    ...(facts.paging && { paging: pagingRule(facts.paging, 'paged') }),
  };
}

function escalationReason(id: string, reason: ReasonFormat | string): EscalationReason {
  const format = typeof reason === 'string' ? { label: reason } : reason;
  return {
    id,
    label: format.label,
    needs: (format.needs ?? []).map(String),
    bypassesGate: format['bypasses-gate'] ?? false,
    namesPerson: format['names-person'] ?? false,
    needsArea: format['needs-area'] ?? false,
    leadsTo: (format['leads-to'] ?? []).map(String),
    ...(format.shows !== undefined && { shows: format.shows }),
  };
}

function gate(format: NonNullable<RungFormat['gate']>): Gate {
  return {
    anyEvidence: (format['any-evidence'] ?? []).map(String),
    tried: format.tried ?? 0,
    offeredAfter: format['offered-after'] ?? 0,
  };
}
