import { completePolicy, type EarlierPolicy } from '../policy/complete-policy';
import type { Policy } from '../policy/policy';

const hours = (n: number) => ({ n: n * 3_600_000, d: 1 });
const elapsed = { time: 'elapsed' as const };

const earlier: EarlierPolicy = {
  id: 'webbee',
  version: 1,
  label: 'Webbee',
  zone: 'UTC',
  priorities: ['critical', 'high', 'medium', 'low'].map((id) => ({ id, label: id, definition: id })),
  defaultPriority: 'medium',
  roles: [
    { id: 'developer', label: 'Software developer', people: ['dev'] },
    { id: 'team-lead', label: 'Team lead', people: ['tara'] },
    { id: 'project-manager', label: 'Project manager', people: ['priya'] },
    { id: 'executive-assistant', label: 'Executive assistant', people: ['eve'] },
    { id: 'director', label: 'Director', people: ['dan'] },
  ],
  awaiting: [],
  ladders: [
    {
      id: 'support',
      label: 'Support',
      kind: 'functional',
      skip: false,
      rungs: [
        rung('developer', true),
        rung('team-lead', true),
        rung('project-manager', true),
        rung('executive-assistant', false, ['director']),
        { ...rung('director', false), reachedBy: 'intervene' },
      ],
    },
  ],
  clocks: [
    {
      id: 'age',
      label: 'Time since creation',
      scope: 'ticket',
      restartsOn: [],
      onReturn: 'next-clock',
      targets: [{ measure: elapsed }],
      thresholds: [climbAt(8, 'team-lead'), climbAt(24, 'project-manager'), climbAt(36, 'executive-assistant')],
    },
    {
      id: 'resolution',
      label: 'Resolution',
      scope: 'ticket',
      priorities: ['critical'],
      restartsOn: [],
      onReturn: 'next-clock',
      targets: [{ measure: elapsed, amount: hours(48) }],
      thresholds: [
        warnAt(36),
        warnAt(44),
        {
          id: 'breach',
          kind: 'breach',
          at: { share: { n: 1, d: 1 } },
          actions: [{ do: 'tell', to: [{ role: 'director' }, { role: 'executive-assistant' }], template: 'breached' }],
          repeat: { every: hours(12), until: 'resolved' },
        },
      ],
    },
  ],
  onOpening: [{ to: [{ who: 'holder' }], template: 'opened' }],
  onResolving: [{ to: [{ who: 'requester' }], template: 'resolved' }],
  onReopening: [{ to: [{ who: 'holder' }, { who: 'requester' }], template: 'reopened' }],
  closesAfter: { measure: elapsed, amount: hours(14 * 24) },
};

/** Webbee's ladder as the policy file compiles it, written down in the first form of policies. */
export const webbee: Policy = inTodaysForm();

function inTodaysForm(): Policy {
  const { firstForm: _, ...policy } = completePolicy(earlier);
  return policy;
}

function rung(
  role: string,
  takesOver: boolean,
  also: string[] = [],
): EarlierPolicy['ladders'][number]['rungs'][number] {
  const to = [{ role }, ...also.map((each) => ({ role: each })), { who: 'previous-holder' as const }];
  const base = { id: role, label: role, role, takesOver, reasons: [], opensFor: [] };
  return { ...base, reachedBy: 'escalate', tells: [{ to, template: 'escalated' }] };
}

function climbAt(n: number, to: string): EarlierPolicy['clocks'][number]['thresholds'][number] {
  return {
    id: `${n}h`,
    kind: 'rung',
    at: { amount: hours(n) },
    actions: [{ do: 'climb', ladder: 'support', rung: to }],
  };
}

function warnAt(n: number): EarlierPolicy['clocks'][number]['thresholds'][number] {
  const actions = [{ do: 'tell' as const, to: [{ who: 'holder' as const }], template: 'warned' }];
  return { id: `${n}h`, kind: 'warning', at: { amount: hours(n) }, actions };
}
