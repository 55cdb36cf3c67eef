import type { Policy } from '@stepladder/domain';
import type { PolicyFormat } from '../format/policy-format';
import type { Complaint, PolicyProblem } from '../policy-problem';

/** An error keeps a policy from being published; a warning is to be known. */
export type Severity = 'error' | 'warning';

/** Something doubtful in a policy that can be read. */
export type Finding = PolicyProblem & { severity: Severity };

/** A finding before its line is known. */
export type Doubt = Complaint & { severity: Severity };

/** What lint looks at: the document as it is written, and what runs. */
export type Linted = { document: PolicyFormat; policy: Policy };

/** A doubt that keeps a policy from being published. */
export function error(path: Complaint['path'], problem: string): Doubt {
  return { path, problem, severity: 'error' };
}

/** A doubt that somebody should know of. */
export function warning(path: Complaint['path'], problem: string): Doubt {
  return { path, problem, severity: 'warning' };
}

/** Names in a row: `a, b and c`. */
export function inWords(names: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}
