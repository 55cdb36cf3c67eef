import { type Command } from 'commander';
import { examples, type Context } from '../context';
import { addBatchCommand } from './batch-command';
import type { QuestionWords } from './question';

const instantText =
  '2026-03-02T09:00:00Z, with an offset instead of Z, or with neither: what the clock shows in the zone of the calendar';
const calendarText =
  "a calendar as YAML or JSON, in the form of a policy's calendars; or a policy and the id of its calendar, policies/three-line.yaml#helpdesk-hours";
const helpdesk = '--calendar policies/three-line.yaml#helpdesk-hours';

/** `time`: reckons with opening hours, and needs no server. */
export function addTimeCommand(program: Command, { output }: Context): void {
  const time = program
    .command('time')
    .description('Reckon with opening hours, as the clocks of a policy do; no server.');
  const ask = async (words: QuestionWords): Promise<void> => {
    const { tellAnswer } = await import('./tell-answer.js');
    tellAnswer(output, words);
  };
  question(time, 'add <duration>', 'When has so much time been open? 90s, 15m, 8h, or 2wd: two working days.')
    .addHelpText('after', examples([`time add 8h --from 2026-12-24T15:00 ${helpdesk}`]))
    .action((duration: string, options: object) => ask({ op: 'add', duration, ...options }));
  question(time, 'subtract <duration>', 'Since when has so much time been open? Of all such instants the latest.')
    .addHelpText('after', examples([`time subtract 2wd --from 2026-12-29T09:30:00Z ${helpdesk} --json`]))
    .action((duration: string, options: object) => ask({ op: 'subtract', duration, ...options }));
  question(time, 'between', 'How much time is open from one instant to another, and how many working days is that?')
    .option('--to <instant>', 'likewise, not earlier')
    .addHelpText('after', examples([`time between --from 2026-12-24T15:00 --to 2026-12-29T10:00 ${helpdesk}`]))
    .action((options: object) => ask({ op: 'between', ...options }));
  question(time, 'next-open', 'When is it open next? At the instant itself when it is open then.')
    .addHelpText('after', examples([`time next-open --from 2026-12-25T00:00 ${helpdesk}`]))
    .action((options: object) => ask({ op: 'next-open', ...options }));
  addBatchCommand(time, output);
}

/** What is missing is told by the question itself, together with everything else that is wrong with it. */
function question(time: Command, words: string, description: string): Command {
  return time
    .command(words)
    .description(description)
    .option('--from <instant>', instantText)
    .option('--calendar <file>', calendarText);
}
