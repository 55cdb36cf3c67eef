import type { Audience, Policy, Tell } from '@stepladder/domain';
import { warning, type Doubt, type Linted } from './finding';

/** Roles, calendars, evidence and people that nothing in the policy refers to. */
export function lintUnused({ policy, document }: Linted): Doubt[] {
  const told = tellsIn(policy).flatMap(({ to }) => rolesOf(to));
  const played = policy.roles.flatMap(({ people }) => people);
  const unused = (section: string, ids: string[], used: string[], problem: string): Doubt[] =>
    ids.filter((id) => !used.includes(id)).map((id) => ({ ...warning([section, id], problem), at: 'key' }));
  return [
    ...unused(
      'roles',
      policy.roles.map(({ id }) => id),
      [...told, ...rolesNamed(policy)],
      'has nothing to do',
    ),
    ...unused('directory', Object.keys(document.directory), played, 'plays no role'),
    ...unused('calendars', Object.keys(document.calendars ?? {}), calendarsUsed(policy), 'nothing counts in it'),
    ...unused(
      'evidence',
      policy.evidence.map(({ id }) => id),
      evidenceAsked(policy),
      'is asked for by nothing',
    ),
  ];
}

/** Everything that tells somebody. */
function tellsIn(policy: Policy): Pick<Tell, 'to'>[] {
  const rungs = policy.ladders.flatMap((ladder) => ladder.rungs);
  const actions = policy.clocks.flatMap(({ thresholds }) => thresholds.flatMap((each) => each.actions));
  return [
    ...rungs.flatMap(({ tells }) => tells),
    ...actions.flatMap((action) => (action.do === 'tell' ? [action] : [])),
    ...policy.notifications.flatMap(({ tells }) => tells),
    ...(policy.emergency?.tells ?? []),
    ...Object.values(policy.may).map((to) => ({ to })),
  ];
}

function rolesOf(audiences: Audience[]): string[] {
  return audiences.flatMap((each) => ('role' in each ? [each.role] : []));
}

function rolesNamed(policy: Policy): string[] {
  const rungs = policy.ladders.flatMap((ladder) => ladder.rungs);
  const pagings = [policy.emergency?.paging, ...rungs.map(({ paging }) => paging)].flatMap((each) => each ?? []);
  const maybe: (string | undefined)[] = [
    ...policy.roles.map(({ fallback }) => fallback),
    ...policy.areas.flatMap(({ role, fallback }) => [role, fallback]),
    ...policy.plans.map(({ emergencyApprovedBy }) => emergencyApprovedBy),
    ...pagings.flatMap(({ roles, fallback }) => [...roles, fallback]),
    ...[policy.project?.decidedBy, policy.project?.consults],
  ];
  return [
    ...maybe.flatMap((role) => role ?? []),
    ...rungs.map(({ role }) => role),
    ...policy.consultations.flatMap(({ asks }) => asks),
    ...policy.placements.map(({ by }) => by),
  ];
}

function calendarsUsed(policy: Policy): string[] {
  const measures = [
    ...policy.clocks.flatMap(({ targets }) => targets.map(({ measure }) => measure)),
    policy.closesAfter.measure,
  ];
  return [
    ...measures.flatMap((measure) => ('calendar' in measure ? [measure.calendar] : [])),
    ...policy.plans.flatMap(({ calendar }) => calendar ?? []),
  ];
}

function evidenceAsked(policy: Policy): string[] {
  const rungs = policy.ladders.flatMap((ladder) => ladder.rungs);
  return [
    ...rungs.flatMap(({ gate }) => gate?.anyEvidence ?? []),
    ...rungs.flatMap(({ reasons }) => reasons.flatMap(({ needs }) => needs)),
    ...(policy.emergency?.needs ?? []),
    ...policy.consultations.flatMap(({ evidence }) => evidence),
    ...policy.clocks.flatMap(({ unlessEvidence }) => unlessEvidence),
  ];
}
