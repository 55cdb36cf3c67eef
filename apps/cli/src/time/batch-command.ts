import { Option, type Command } from 'commander';
import { examples } from '../context';
import type { Output } from '../output/output';
import type { DueAtClosing } from './answer-batch';

const shape = `
The file is JSON: calendars by id, and cases. Times of day are of the calendar's tz, instants in UTC or with an offset.

  { "calendars": { "office": { "tz": "Europe/Berlin",
                               "weekly": { "mon": [["09:00", "12:30"], ["13:30", "17:00"]] },
                               "holidays": ["2026-12-24"],
                               "dates": { "2026-12-31": [["09:00", "12:00"]] },
                               "breaks": { "mon": [["10:00", "10:15"]] } } },
    "cases": [{ "id": "a", "calendar": "office", "op": "add", "start": "2026-03-02T09:00:00Z", "seconds": 3600 },
              { "id": "b", "calendar": "office", "op": "between", "start": "…", "end": "…" }] }

op is add, subtract, between or next_open; adding 0 seconds is next_open. A closing that the clock shows twice is the
earlier one. Each case gives one line, in order: {"id":"a","result":"2026-03-02T09:00:00Z"}, seconds for between, or
{"id":"a","error":"…"} for a question that has no answer; the exit code is 0 all the same. A file that is not of this
shape is refused whole, with all its problems and exit code 2.`;

/** `time batch`: many questions of a file, one line of JSON each. */
export function addBatchCommand(time: Command, output: Output): void {
  time
    .command('batch <file>')
    .description('Answer the questions of a file, one line of JSON each.')
    .addOption(
      new Option(
        '--due-at-closing <rule>',
        'where a result exactly on a closing goes: it stays, or rolls to the next opening',
      )
        .choices(['stay', 'roll'])
        .default('stay'),
    )
    .addHelpText(
      'after',
      `${shape}\n${examples(['time batch cases.json', 'time batch cases.json --due-at-closing roll'])}`,
    )
    .action(async (file: string, { dueAtClosing }: { dueAtClosing: DueAtClosing }) => {
      const [{ readBatch }, { answerBatch }] = await Promise.all([
        import('./batch-file.js'),
        import('./answer-batch.js'),
      ]);
      const lines = answerBatch(readBatch(file), dueAtClosing);
      output.jsonLines(lines);
      const unanswered = lines.filter((line) => 'error' in line).length;
      if (unanswered > 0) output.complain(`${unanswered} of ${lines.length} questions have no answer.`);
    });
}
