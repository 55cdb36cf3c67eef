import { table } from '../output/table';
import { laidOnAt, logBeginsAt, shiftWeeks } from './shift';
import type { Tally } from './tally';

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** How the log is laid into another year. */
export const shiftText = `Every instant is moved by ${shiftWeeks} whole weeks, Monday ${day(logBeginsAt)} to Monday ${day(laidOnAt)}: real order, weekday and time of day.`;

/** The counts of a mapping, for a person. */
export function tallyLines(tally: Tally): string[] {
  const { incidents, rowsRead, rowsOpening, rowsMapped, rowsUnmapped } = tally;
  return [
    `${incidents} incidents, ${rowsRead} rows: ${rowsOpening} open a ticket, ${rowsMapped} are commands, ${rowsUnmapped} are unmapped.`,
    '',
    ...table(
      ['COMMAND', 'ROWS'],
      Object.entries(tally.commands).map(([name, count]) => [name, String(count)]),
    ),
    '',
    ...table(
      ['UNMAPPED', 'ROWS'],
      Object.entries(tally.unmapped).map(([name, count]) => [name, String(count)]),
    ),
  ];
}
