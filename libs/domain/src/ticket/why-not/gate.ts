import type { Gate } from '../../policy/ladder';
import type { Policy } from '../../policy/policy';
import type { Ascent } from '../ascent';
import { suggestionsOf } from '../suggestions';
import type { Ticket } from '../ticket';
import { unless } from './unless';
import { called, listed } from './words';
import { say } from './reasons';

/** What the gate of the rung being left still asks for; `shown` is the evidence there is. Clocks pass by every gate. */
export function whyNotThrough(
  policy: Policy,
  ticket: Ticket,
  { ladder, present, leaving }: Pick<Ascent, 'ladder' | 'present' | 'leaving'>,
  shown: string[],
): string[] {
  const gate = leaving?.gate;
  const next = ladder.rungs[present + 1];
  if (!gate || !next) return [];
  const tried = suggestionsOf(policy, ticket, next).filter(({ outcome }) => outcome !== undefined).length;
  const asked = gate.tried === 1 ? 'one suggestion' : `${gate.tried} suggestions`;
  return [
    ...whyNotShown(policy, gate, shown),
    ...unless(
      tried >= gate.tried,
      say('gate-tried', {
        ...{ suggestions: asked, rung: called(next), tried: tried === 0 ? 'none was' : `${tried} were` },
      }),
    ),
  ];
}

/** The evidence a gate asks for: one of a list. */
export function whyNotShown(policy: Policy, { anyEvidence }: Gate, shown: string[]): string[] {
  const wanted = policy.evidence.filter(({ id }) => anyEvidence.includes(id));
  const there = anyEvidence.length === 0 || anyEvidence.some((id) => shown.includes(id));
  return unless(there, say('gate-evidence', { evidences: listed(wanted, ' or ') }));
}
