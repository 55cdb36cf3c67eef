import { writeFileSync } from 'node:fs';
import { functionalLadder } from '@stepladder/domain';
import { ladderSvg } from '@stepladder/policy-file';
import type { Command } from 'commander';
import { examples, type Context } from '../context';
import { misused, refused } from '../failure';
import { policyFile } from './policy-file';

/** `policy diagram`: a ladder as a picture. */
export function addDiagramCommand(policy: Command, { output }: Context): void {
  policy
    .command('diagram <policy>')
    .description('Draw a ladder of a policy as SVG: its rungs, who holds them, and what takes a ticket there.')
    .option('--ladder <id>', 'this ladder (else the one that sets the holder)')
    .option('--out <file>', 'write it to this file instead of standard output')
    .addHelpText(
      'after',
      examples(['policy diagram three-line --out three-line.svg', 'policy diagram advendio --ladder complaint']),
    )
    .action((named: string, { ladder, out }: { ladder?: string; out?: string }) => {
      const { file, pack } = policyFile(named);
      const known = pack.policy.ladders.map(({ id }) => id);
      const wanted = ladder ?? functionalLadder(pack.policy).id;
      if (!known.includes(wanted)) throw misused(`${file} has no ladder ${wanted}; it has ${known.join(', ')}.`);
      const svg = ladderSvg(pack, wanted);
      if (out === undefined)
        return output.answer({ policy: pack.policy.id, ladder: wanted, svg }, () => [svg.trimEnd()]);
      write(out, svg);
      output.answer({ policy: pack.policy.id, ladder: wanted, file: out }, () => [`Wrote ${out}.`]);
    });
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw refused(`${file} cannot be written: ${(error as Error).message}`);
  }
}
