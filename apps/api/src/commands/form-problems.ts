import type { CommandName } from '@stepladder/domain';
import type { FieldProblem } from '../http/failures';
import { fault } from '../http/faults';

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
  return [{ path: 'priority', problem: fault('nothing-triaged') }];
}

function oneOfTwo({ rung, consultation }: Facts): FieldProblem[] {
  if (rung !== undefined && consultation !== undefined)
    return [{ path: 'consultation', problem: fault('consult-two') }];
  if (rung !== undefined || consultation !== undefined) return [];
  return [{ path: 'rung', problem: fault('consult-none') }];
}

function countOfAll({ down, of }: Facts): FieldProblem[] {
  if (down === undefined && of === undefined) return [];
  if (down === undefined) return [{ path: 'down', problem: fault('down-missing') }];
  if (of === undefined) return [{ path: 'of', problem: fault('of-missing') }];
  if (typeof down !== 'number' || typeof of !== 'number' || down <= of) return [];
  return [{ path: 'down', problem: fault('more-than-there-are', { most: of }) }];
}
