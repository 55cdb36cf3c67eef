import type { Command } from 'commander';
import { lintPolicy, problemLine, readPolicy, type Finding } from '@stepladder/policy-file';
import { examples, type Context } from '../context';
import { refused } from '../failure';
import { readText } from '../time/calendar-file';
import { fileOf } from './policy-file';

/** `policy lint`: what is wrong or doubtful in policies' files. */
export function addLintCommand(policy: Command, { output }: Context): void {
  policy
    .command('lint <policies...>')
    .description(
      'Tell what is wrong in policies’ files, and what is doubtful: rungs that can be empty, clocks that never stop, what stands neither in the original nor in the register. Policies are files or ids.',
    )
    .option('--strict', 'let warnings fail as errors do')
    .addHelpText(
      'after',
      examples(['policy lint policies/*.yaml', 'policy lint wep --strict', 'policy lint wep --json']),
    )
    .action((named: string[], { strict = false }: { strict?: boolean }) => {
      const findings = named.flatMap(findingsOf);
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      const warnings = findings.length - errors;
      const sum = `${named.length} files: ${errors} errors, ${warnings} warnings`;
      output.answer({ files: named.length, errors, warnings, findings }, () => [
        ...findings.map((finding) => `${finding.severity} ${problemLine(finding)}`),
        ...(findings.length === 0 ? [] : ['']),
        sum,
      ]);
      if (errors > 0 || (strict && warnings > 0)) throw refused('Lint found what must not be.', { told: true });
    });
}

/** A file that cannot be read as a policy has its problems; one that can has what lint doubts. */
function findingsOf(named: string): Finding[] {
  const file = fileOf(named);
  const error = { severity: 'error' as const };
  const text = readText(file);
  if (!text.ok) return [{ ...error, file, line: 1, column: 1, path: '', problem: text.problem }];
  const read = readPolicy(text.text, { file });
  return read.ok ? lintPolicy(read.pack, { file }) : read.problems.map((problem) => ({ ...error, ...problem }));
}
