import type { CommandName } from '@stepladder/domain';
import type { FieldProblem } from '../http/failures';

type Facts = Record<string, unknown>;

/** What must be said together, or one instead of the other; what each field must be stands in its form. */
const checks: Partial<Record<CommandName, (facts: Facts) => FieldProblem[]>> = {
  triage: nothingSaid,
  consult: oneOfTwo,
  'declare-emergency': countOfAll,
};

/** What is wrong between the fields of a command. */
export function formProblems(name: CommandName, facts: Facts): FieldProblem[] {
  return checks[name]?.(facts) ?? [];
}

const triaged = ['priority', 'impact', 'urgency', 'plan', 'region', 'area', 'category', 'evidence'];

function nothingSaid(facts: Facts): FieldProblem[] {
  if (triaged.some((field) => facts[field] !== undefined)) return [];
  return [{ path: 'priority', problem: `is missing, and so is all else: say one at least of ${triaged.join(', ')}` }];
}

function oneOfTwo({ rung, consultation }: Facts): FieldProblem[] {
  if (rung !== undefined && consultation !== undefined)
    return [{ path: 'consultation', problem: 'stands beside a rung: consult one or the other' }];
  if (rung !== undefined || consultation !== undefined) return [];
  return [{ path: 'rung', problem: "is missing: say a rung, or one of the policy's consultations as consultation" }];
}

function countOfAll({ down, of }: Facts): FieldProblem[] {
  if (down === undefined && of === undefined) return [];
  if (down === undefined) return [{ path: 'down', problem: 'is missing: how many of them are down' }];
  if (of === undefined) return [{ path: 'of', problem: 'is missing: of how many' }];
  if (typeof down !== 'number' || typeof of !== 'number' || down <= of) return [];
  return [{ path: 'down', problem: `must be at most ${of}, which is how many there are` }];
}
