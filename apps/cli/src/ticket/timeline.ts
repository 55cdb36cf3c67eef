import type { Command } from 'commander';
import type { EntryAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { table } from '../output/table';
import { localZone, timeText } from '../output/time-text';
import { becauseText, factsText } from './entry-text';
import { namesIn, type Named } from './names';
import { ticketPath } from './ticket-id';

type Timeline = { entries: EntryAnswer[] };

/** `ticket timeline`: all that happened to a ticket, oldest first. */
export function addTimelineCommand(ticket: Command, { output, api }: Context): void {
  ticket
    .command('timeline <ticket>')
    .description('Show everything that happened to a ticket, with who or what did it.')
    .addHelpText('after', examples(['ticket timeline local-1001', 'ticket timeline 1001 --json']))
    .action(async (typed: string, _options: object, command: Command) => {
      const client = api(command);
      const timeline = await client.get<Timeline>(ticketPath(typed, '/timeline'));
      const named = await namesIn(client, typed);
      output.answer(timeline, () => timelineLines(timeline.entries.map((entry) => withNames(entry, named))));
    });
}

function withNames({ people, person, because, ...entry }: EntryAnswer, named: Named): EntryAnswer {
  return {
    ...entry,
    because: { ...because, ...(because.by === undefined ? {} : { by: named(because.by) }) },
    ...(people ? { people: people.map(named) } : {}),
    ...(person === undefined ? {} : { person: named(person) }),
  };
}

/** A timeline as a table, in the order that counts. */
function timelineLines(entries: EntryAnswer[]): string[] {
  const ordered = [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq);
  const rows = ordered.map((entry) => [
    timeText(Date.parse(entry.at)),
    entry.type,
    becauseText(entry),
    [factsText(entry), ...(entry.dues ?? []).map(dueText)].filter(Boolean).join(', '),
  ]);
  return table([`AT (${localZone()})`, 'WHAT', 'BECAUSE', ''], rows);
}

/** A due instant that was promised, or moved by a change. */
function dueText({ clock, dueAt, wasDueAt }: NonNullable<EntryAnswer['dues']>[number]): string {
  const now = dueAt ? `due ${timeText(Date.parse(dueAt))}` : 'due no more';
  return `${clock} ${now}${wasDueAt ? ` (was ${timeText(Date.parse(wasDueAt))})` : ''}`;
}
