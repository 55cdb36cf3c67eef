import { InvalidArgumentError, type Command } from 'commander';
import { examples, type Context } from '../context';
import type { Output } from '../output/output';
import { readIncidents } from './incident-log';
import { shiftText, tallyLines } from './import-text';
import { planOf, type Plan } from './plan';
import { shiftWeeks } from './shift';
import { tallyOf, type Tally } from './tally';

/** `import incidents`: a real log of incidents as tickets of three-line. */
export function addImportCommand(program: Command, { output }: Context): void {
  program
    .command('import')
    .description('Run on real histories.')
    .command('incidents <file>')
    .description(
      "Map a log of incidents (BPI Challenge 2013, CSV or CSV.gz) onto the policy three-line. Without --replay only the mapping's counts are printed.",
    )
    .option('--limit <n>', 'so many incidents at most, from the top of the file', wholeNumber)
    .option('--every <n>', 'only every n-th incident: a sample across the whole file', wholeNumber, 1)
    .option(
      '--replay',
      'run them as real workflows on skipped time, on servers of their own, and tell what the policy would have done',
    )
    .addHelpText(
      'after',
      `\n${shiftText}\n${examples(['import incidents incidents.csv.gz', 'import incidents incidents.csv.gz --every 75 --limit 100 --replay'])}`,
    )
    .action(
      async (file: string, { limit = Infinity, every, replay }: { limit?: number; every: number; replay?: true }) => {
        const plans: Plan[] = [];
        for await (const incident of readIncidents(file, { limit, every })) plans.push(planOf(incident));
        if (!replay) return tell(output, tallyOf(plans));
        const { replayCommand } = await import('./replay-command.js');
        return replayCommand(output, plans);
      },
    );
}

function tell(output: Output, tally: Tally): void {
  output.answer({ ...tally, shiftWeeks }, () => [
    ...tallyLines(tally),
    '',
    shiftText,
    'Add --replay to run them as real workflows.',
  ]);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return value;
}
