import { parseDocument } from '../document/parse-document';
import { policyFormat } from '../format/policy-format';
import type { PolicyPack } from '../policy-pack';
import { writtenPath } from '../policy-problem';
import type { Doubt, Finding, Linted } from './finding';
import { lintAbsences } from './lint-absences';
import { lintClocks } from './lint-clocks';
import { lintGates } from './lint-gates';
import { lintInventions } from './lint-inventions';
import { lintMatrix } from './lint-matrix';
import { lintOverlaps } from './lint-overlaps';
import { lintPagings } from './lint-pagings';
import { lintReach } from './lint-reach';
import { lintTargets } from './lint-targets';
import { lintTemplates } from './lint-templates';
import { lintUnused } from './lint-unused';

/**
 * Everything doubtful in a policy, in the order of its lines: what can leave somebody untold, what can never come, what
 * nobody uses, and what stands neither in the seed's words nor in the register. `file` is the name in the findings.
 */
export function lintPolicy(pack: PolicyPack, { file }: { file: string }): Finding[] {
  const parsed = parseDocument(pack.document, file);
  if (!parsed.ok) throw new Error(`${file} has been read before: ${parsed.problems[0]?.problem ?? ''}`);
  const linted: Linted = { document: policyFormat.parse(parsed.value), policy: pack.policy };
  return doubtsAbout(linted)
    .map(({ path, problem, severity, at }) => ({
      severity,
      file,
      ...parsed.locate({ path, ...(at && { at }) }),
      path: writtenPath(path),
      problem,
    }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

function doubtsAbout(linted: Linted): Doubt[] {
  return [
    ...lintAbsences(linted),
    ...lintOverlaps(linted),
    ...lintPagings(linted),
    ...lintReach(linted),
    ...lintGates(linted),
    ...lintClocks(linted),
    ...lintTargets(linted),
    ...lintMatrix(linted),
    ...lintTemplates(linted),
    ...lintUnused(linted),
    ...lintInventions(linted),
  ];
}
