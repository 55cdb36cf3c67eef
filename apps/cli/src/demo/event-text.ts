import type { EntryAnswer } from '../api/answers';
import { timeText } from '../output/time-text';
import { becauseText, factsText } from '../ticket/entry-text';

const marks: Record<string, string> = {
  escalated: '▲',
  resolved: '✔',
  awaited: '⏸',
  resumed: '▶',
  refused: '✖',
  'clock-breached': '‼',
  'clock-warned': '!',
};

/** One thing that happened, on one line, in the zone of the policy. */
export function eventLine(id: string, entry: EntryAnswer, zone: string): string {
  const mark = marks[entry.type] ?? '·';
  const facts = factsText(entry);
  return `${timeText(Date.parse(entry.at), zone)}  ${mark} ${id}  ${entry.type}${facts === '' ? '' : ` ${facts}`}  (${becauseText(entry)})`;
}
