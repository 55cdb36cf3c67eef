import type { ClockRule, Threshold } from '../policy/clock-rule';
import type { EscalationReason, Ladder, Rung } from '../policy/ladder';
import type { Policy, Role } from '../policy/policy';
import { webbee } from './webbee';

const by = (who: 'holder' | 'previous-holder') => ({ who }) as const;

/** A rung as the policy file writes it out where little is said. */
export function aRung(id: string, more: Partial<Rung> = {}): Rung {
  const tells = [{ to: [by('holder'), by('previous-holder')], template: 'escalated', channels: ['email' as const] }];
  const usual = { id, label: `The ${id}`, role: id, heldBy: 'role' as const, takesOver: true, tells };
  return { ...usual, reasons: [], reachedBy: 'escalate', opensFor: [], takes: [], sees: [], ...more };
}

/** A ladder as the policy file writes it out where little is said. */
export function aLadder(rungs: Rung[], more: Partial<Ladder> = {}): Ladder {
  const usual = { id: 'support', label: 'Support', kind: 'functional' as const, skip: false };
  return { ...usual, climbedBy: 'escalate', atTop: 'end', ...more, rungs };
}

/** A role called after its id, played by these people. */
export function aRole(id: string, people: string[], more: Partial<Role> = {}): Role {
  return { id, label: `The ${id} team`, people, ...more };
}

/** A policy without clocks, whose every rung of its first ladder is played by one person called after it. */
export function aPolicy(more: Partial<Policy> & Pick<Policy, 'ladders'>): Policy {
  const roles = more.ladders.flatMap(({ rungs }) => rungs.map(({ role }) => aRole(role, [`${role}-person`])));
  const bare = { ...webbee, id: 'parts', clocks: [], awaiting: [], roles };
  return { ...bare, ...more };
}

/** A reason from the policy's list that asks for nothing unless said. */
export function aReason(id: string, more: Partial<EscalationReason> = {}): EscalationReason {
  const nothing = { needs: [], bypassesGate: false, namesPerson: false, needsArea: false, leadsTo: [] };
  return { id, label: `Because of ${id}`, ...nothing, ...more };
}

/** Something to confirm. */
export function aTick(id: string): Policy['evidence'][number] {
  return { id, label: `The ${id} followed`, kind: 'tick' };
}

/** A clock that runs on the wall from the opening to the end, without a target. */
export function aClock(id: string, thresholds: Threshold[], more: Partial<ClockRule> = {}): ClockRule {
  const never = { startsOn: [], stopsOn: [], restartsOn: [], whileWorking: false, unlessEvidence: [] };
  const usual = { scope: 'ticket' as const, onReturn: 'next-clock' as const, newCycleOnReopening: false };
  return {
    id,
    label: `The ${id}`,
    ...never,
    ...usual,
    targets: [{ measure: { time: 'elapsed' } }],
    thresholds,
    ...more,
  };
}
