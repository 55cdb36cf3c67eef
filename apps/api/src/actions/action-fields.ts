import { functionalLadder, type CommandName, type Policy } from '@stepladder/domain';
import type { z } from 'zod';
import { commandForms } from '../commands/command-forms';
import type { ActionField } from './actions.schema';

type Labelled = { id: string; label: string };
type Look = { kind: ActionField['kind']; from?: (policy: Policy) => Labelled[] };

/** How each field of a command is asked for, and from which list of the policy it is chosen. */
const looks: Record<string, Look> = {
  priority: { kind: 'choice', from: ({ priorities }) => priorities },
  impact: { kind: 'choice', from: ({ matrix }) => matrix.impacts },
  urgency: { kind: 'choice', from: ({ matrix }) => matrix.urgencies },
  plan: { kind: 'choice', from: ({ plans }) => plans },
  region: { kind: 'choice', from: ({ regions }) => regions },
  area: { kind: 'choice', from: ({ areas }) => areas },
  category: { kind: 'choice', from: ({ categories }) => categories },
  criterion: { kind: 'choice', from: ({ emergency }) => emergency?.criteria ?? [] },
  ladder: { kind: 'choice', from: ({ ladders }) => ladders },
  rung: { kind: 'choice', from: (policy) => functionalLadder(policy).rungs },
  to: { kind: 'choice', from: (policy) => functionalLadder(policy).rungs },
  consultation: { kind: 'choice', from: ({ consultations }) => consultations },
  outcome: { kind: 'choice', from: () => ['worked', 'failed'].map(named) },
  kind: { kind: 'choice', from: () => ['project', 'testing'].map(named) },
  evidence: { kind: 'evidence', from: ({ evidence }) => evidence },
  reason: { kind: 'words' },
  person: { kind: 'person' },
  onBehalfOf: { kind: 'person' },
  reviewAt: { kind: 'instant' },
  approved: { kind: 'yes-no' },
  blockers: { kind: 'list' },
  rungs: { kind: 'keyed' },
  suggestion: { kind: 'number' },
  version: { kind: 'number' },
  down: { kind: 'number' },
  of: { kind: 'number' },
};

/** What a command is told beside whom it is from: its own fields, and words with any of them. */
export function fieldsOf(name: CommandName, policy: Policy): ActionField[] {
  const form: Record<string, z.ZodType> = commandForms[name].shape;
  const own = Object.entries(form).map(([field, schema]): ActionField => {
    const required = !schema.safeParse(undefined).success && !acceptsAbsence(schema);
    return { name: field, required, ...lookOf(name, field, policy) };
  });
  return [...own, { name: 'text', required: name === 'note', kind: 'words' }];
}

function lookOf(name: CommandName, field: string, policy: Policy): Pick<ActionField, 'kind' | 'choices'> {
  if (name === 'await' && field === 'reason') return { kind: 'choice', choices: policy.awaiting.map(labelled) };
  const { kind, from } = looks[field] ?? { kind: 'words' as const };
  return { kind, ...(from ? { choices: from(policy).map(labelled) } : {}) };
}

/** An exactly optional field may be left out, and may not be undefined. */
function acceptsAbsence(schema: z.ZodType): boolean {
  return schema.def.type === 'optional';
}

function labelled({ id, label }: Labelled): Labelled {
  return { id, label };
}

function named(id: string): Labelled {
  return { id, label: id };
}
