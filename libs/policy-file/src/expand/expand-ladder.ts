import type { Ladder, Rung } from '@stepladder/domain';
import type { LadderFormat, RungFormat } from '../format/ladder-format';
import { tellsOf } from './expand-tells';

/** A ladder with its defaults written out; what takes a ticket up it by itself is on the clocks. */
export function ladder(id: string, { label, kind, skip, rungs }: LadderFormat): Ladder {
  const steps = Object.entries(rungs).map(([rungId, each]) => rung(rungId, each, kind));
  return { id, label, kind, skip: skip ?? false, climbedBy: 'escalate', atTop: 'end', rungs: steps };
}

function rung(id: string, facts: RungFormat, kind: Ladder['kind']): Rung {
  return {
    id,
    label: facts.label,
    role: String(facts.role),
    heldBy: 'role',
    takesOver: facts['takes-over'] ?? kind === 'functional',
    tells: tellsOf(facts.tells ?? [], 'escalated'),
    reasons: Object.entries(facts.reasons ?? {}).map(([reason, label]) => ({
      id: reason,
      label,
      needs: [],
      bypassesGate: false,
      namesPerson: false,
      needsArea: false,
      leadsTo: [],
    })),
    reachedBy: facts.by ?? 'escalate',
    opensFor: (facts['opens-for'] ?? []).map(String),
    takes: [],
    sees: [],
  };
}
