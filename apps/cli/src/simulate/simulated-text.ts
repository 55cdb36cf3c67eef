import { channelsOf, stepId, type Entry, type Script, type Simulated } from '@stepladder/domain';
import { becauseText, factsText } from '../ticket/entry-text';
import { table } from '../output/table';
import { exactTimeText, withWeekday } from '../output/time-text';
import type { PolicyFile } from '../policy/policy-file';

/** What became of a scripted ticket, as a timeline: when, what, because of what, and who was told how. */
export function simulatedLines({ pack, file }: PolicyFile, script: Script, simulated: Simulated): string[] {
  const { id, version, zone } = pack.policy;
  const heading = [script.name, `Policy ${id} version ${version} (${file})`, ''];
  if (!simulated.ticket) {
    return [
      ...heading,
      `Not opened ${withWeekday(script.opening.openedAt, zone)}:`,
      ...simulated.notOpened.map((why) => `  - ${why}`),
    ];
  }
  const { status, holder, priority } = simulated.ticket;
  const ordered = [...simulated.entries].sort((one, other) => one.at - other.at || one.seq - other.seq);
  return [
    ...heading,
    ...table(
      [`AT (${zone})`, 'WHAT', 'BECAUSE', 'ABOUT', 'TOLD'],
      ordered.map((entry) => row(entry, script, simulated, zone)),
    ),
    '',
    `At ${withWeekday(script.untilAt, zone)}: ${status}, ${priority}, held by ${holder.people.join(', ') || 'nobody'}.`,
  ];
}

function row(entry: Entry, script: Script, { messages }: Simulated, zone: string): string[] {
  const people = entry.people ?? [];
  const { people: _, commandId, ...facts } = entry;
  const arrived = arrivalOf(script, commandId);
  const late = arrived === undefined || arrived === entry.at ? '' : `arrived ${exactTimeText(arrived, zone)}`;
  const about = [facts.clock, factsText(facts), facts.priority, late].filter(Boolean).join(', ');
  const told = people.length === 0 ? '' : `${people.join(', ')} by ${channelsOf(entry, messages).join(', ')}`;
  return [withWeekday(entry.at, zone), entry.type, becauseText(entry), about, told];
}

function arrivalOf({ steps }: Script, commandId: string | undefined): number | undefined {
  return steps.find((_, index) => stepId(index) === commandId)?.arrivesAt;
}
