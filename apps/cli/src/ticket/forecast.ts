import { InvalidArgumentError, type Command } from 'commander';
import type { ForecastAnswer } from '../api/outlook-answers';
import { examples, type Context } from '../context';
import { table } from '../output/table';
import { relativeText, timeText } from '../output/time-text';
import { readInstant } from './instant';
import { namesIn, type Named } from './names';
import { ticketId, ticketPath } from './ticket-id';

type Supposed = { pausedUntil?: string; priority?: string; policyVersion?: string; until?: string };

/** `ticket forecast`: everything that will happen if nobody acts, or under a supposition. */
export function addForecastCommand(ticket: Command, { output, api }: Context): void {
  ticket
    .command('forecast <ticket>')
    .description('Tell everything that will happen if nobody acts: when, what, and who is told how.')
    .option('--paused-until <instant>', 'supposing that it waits until then, ISO 8601', readInstant)
    .option('--priority <id>', 'supposing that it has this priority')
    .option('--policy, --policy-version <n>', 'supposing that it goes by this version of its policy', version)
    .option('--until <instant>', 'look no further than this, ISO 8601', readInstant)
    .addHelpText(
      'after',
      examples([
        'ticket forecast local-1001',
        'ticket forecast 1001 --paused-until 2026-11-30T09:00Z',
        'ticket forecast 1001 --priority critical --json',
      ]),
    )
    .action(async (typed: string, options: Supposed, command: Command) => {
      const query = new URLSearchParams(
        Object.entries(options).map(([name, value]): [string, string] => [name, value]),
      );
      const asked = query.size === 0 ? '/forecast' : `/forecast?${query.toString()}`;
      const client = api(command);
      const answer = await client.get<ForecastAnswer>(ticketPath(typed, asked));
      const named = await namesIn(client, typed);
      output.answer(answer, () => forecastLines(ticketId(typed), answer, { supposed: options, named }));
    });
}

type Told = { supposed: Supposed; named: Named };

function forecastLines(id: string, answer: ForecastAnswer, { supposed, named }: Told): string[] {
  const { policy, coming, beyondWindow, truncated, nowAt } = answer;
  const now = Date.parse(nowAt);
  const if_ = Object.keys(supposed).some((key) => key !== 'until') ? 'Under that supposition, and if' : 'If';
  const rows = coming.map(({ at, words, people, channels }) => [
    timeText(Date.parse(at), policy.zone),
    relativeText(Date.parse(at), now),
    words,
    people.length === 0 ? '' : `tells ${people.map(named).join(', ')}`,
    people.length === 0 ? '' : `by ${channels.join(', ')}`,
  ]);
  return [
    `${if_} nobody acts on ${id} (policy ${policy.id} version ${policy.version}):`,
    '',
    ...(rows.length === 0 ? ['Nothing happens by itself.'] : table([`AT (${policy.zone})`, '', 'WHAT', '', ''], rows)),
    ...(truncated ? ['', 'More comes after that.'] : []),
    ...(beyondWindow ? ['', 'More may come, later than the calendars were read for.'] : []),
  ];
}

function version(text: string): string {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return text;
}
