import type { PolicyInForce } from '../../policy/policy-in-force';
import { functionalLadder } from '../../policy/policy-in-force';
import { complaintLadder } from '../complaining';
import type { CommandName } from '../command';
import { presentRung } from '../../ladder/where-it-stands';
import type { Ticket } from '../ticket';
import type { Choice } from './choice';
import { escalations } from './escalations';

type Choosing = (policy: PolicyInForce, ticket: Ticket, next: PolicyInForce | undefined) => Choice[];

/** Commands that choose something of the policy or of the ticket; the others are given in one way only. */
const choosing: Partial<Record<CommandName, Choosing>> = {
  await: ({ awaiting }) => awaiting.map(({ id, label }) => ({ label, facts: { name: 'await', reason: id } })),
  consult: consultations,
  escalate: escalations,
  'hand-back': handBacks,
  'declare-emergency': criteria,
  tried: (_, { suggestions = [] }) =>
    suggestions.map(({ number }) => ({
      label: String(number),
      facts: { name: 'tried', suggestion: number, outcome: 'worked' },
    })),
  resolve: resolutions,
  'change-policy': ({ version }, _, next) => [{ facts: { name: 'change-policy', version: next?.version ?? version } }],
};

/** A command's own way, for those without a list to choose from or where that list is empty: all that it needs is there. */
const plain: Partial<Record<CommandName, Choice['facts']>> = {
  assign: { name: 'assign', person: 'somebody' },
  await: { name: 'await', reason: '' },
  tried: { name: 'tried', suggestion: 1, outcome: 'worked' },
  'declare-emergency': { name: 'declare-emergency', criterion: '' },
  approve: { name: 'approve', approved: true },
  intervene: { name: 'intervene', blockers: 1 },
  'request-project': { name: 'request-project', kind: 'project' },
  'decide-project': { name: 'decide-project', approved: true },
  'add-participant': { name: 'add-participant', person: 'somebody' },
};

/** Every way in which a command could be given to a ticket; at least one. */
export function choicesOf(
  name: CommandName,
  policy: PolicyInForce,
  ticket: Ticket,
  next: PolicyInForce | undefined,
): Choice[] {
  const choices = choosing[name]?.(policy, ticket, next) ?? [];
  if (choices.length > 0) return choices;
  if (name === 'triage') return [{ facts: { name, priority: ticket.priority } }];
  return [{ facts: plain[name] ?? ({ name } as Choice['facts']) }];
}

function consultations(policy: PolicyInForce, ticket: Ticket): Choice[] {
  const { rungs } = functionalLadder(policy);
  const { project } = policy;
  const forProject = project?.consults !== undefined && ticket.projectRequested ? [project.consults] : [];
  return [
    ...rungs.map(({ id, label }): Choice => ({ label, facts: { name: 'consult', rung: id } })),
    ...policy.consultations.map(({ id, label, reasons: [reason] }): Choice => {
      const facts = { name: 'consult', consultation: id } as const;
      return { label, facts, ...(reason ? { filled: { ...facts, reason: reason.id } } : {}) };
    }),
    ...forProject.map((id): Choice => {
      const label = policy.roles.find((role) => role.id === id)?.label ?? id;
      return { label, facts: { name: 'consult', consultation: id } };
    }),
  ];
}

/** Down to any rung below; from the lowest there is only the asking. */
function handBacks(policy: PolicyInForce, ticket: Ticket): Choice[] {
  const ladder = functionalLadder(policy);
  const below = ladder.rungs.slice(0, ticket.positions[ladder.id]?.rung ?? 0).reverse();
  return below.map(({ id, label }) => ({ label, facts: { name: 'hand-back', to: id } }));
}

function criteria({ emergency }: PolicyInForce): Choice[] {
  return (emergency?.criteria ?? []).map(({ id, label, moreThan }): Choice => {
    const facts = { name: 'declare-emergency', criterion: id } as const;
    return { label, facts, ...(moreThan ? { filled: { ...facts, down: 1, of: 1 } } : {}) };
  });
}

/** The work is done, or an open complaint is settled. */
function resolutions(policy: PolicyInForce, ticket: Ticket): Choice[] {
  const ladder = complaintLadder(policy);
  const open = ladder && presentRung(ticket, ladder) ? [ladder] : [];
  return [
    { facts: { name: 'resolve' } },
    ...open.map(({ id, label }): Choice => ({ label, facts: { name: 'resolve', ladder: id } })),
  ];
}
