import type { Output } from '../output/output';
import { table } from '../output/table';
import { durationText, timeText } from '../output/time-text';
import { shiftText, tallyLines } from './import-text';
import type { Plan } from './plan';
import { replay } from './replay';
import type { Moved, Replayed } from './replay-incident';
import { shiftWeeks } from './shift';
import { counted, tallyOf, type Tally } from './tally';

const zone = 'Europe/London';

/** What a replay showed: the counts of the mapping, of the commands, and every incident's moves. */
export type ReplayReport = Tally & {
  shiftWeeks: number;
  signalsSent: number;
  accepted: number;
  refusedFor: Record<string, number>;
  incidentsMoved: number;
  moves: Record<string, number>;
  lives: Replayed[];
};

/** Runs the plans as real workflows on skipped time and tells what the policy would have done. */
export async function replayCommand(output: Output, plans: Plan[]): Promise<void> {
  const beganAt = performance.now();
  const say = (line: string): void =>
    output.complain(`[${((performance.now() - beganAt) / 1000).toFixed(1).padStart(5)} s] ${line}`);
  const report = reportOf(plans, await replay(plans, say));
  output.answer(report, () => reportLines(report));
}

function reportOf(plans: Plan[], lives: Replayed[]): ReplayReport {
  const said = lives.flatMap((life) => life.said);
  return {
    ...tallyOf(plans),
    shiftWeeks,
    signalsSent: said.length,
    accepted: said.filter(({ outcome }) => outcome === 'accepted').length,
    refusedFor: counted(
      said.filter(({ outcome }) => outcome === 'refused').map(({ name, reasons }) => `${name}: ${reasons.join('; ')}`),
    ),
    incidentsMoved: lives.filter(({ moved }) => moved.length > 0).length,
    moves: counted(lives.flatMap(({ moved }) => moved.map(({ rung, clock }) => `to ${rung} by ${clock}`))),
    lives,
  };
}

function reportLines(report: ReplayReport): string[] {
  const { signalsSent, accepted, refusedFor, incidentsMoved, incidents, moves, lives } = report;
  const rows = lives.flatMap((life) => life.moved.map((move) => moveRow(life, move)));
  return [
    ...tallyLines(report),
    '',
    `${signalsSent} signals sent (one for each row mapped): ${accepted} accepted, ${signalsSent - accepted} refused by the policy.`,
    ...table(
      ['REFUSED', 'TIMES'],
      Object.entries(refusedFor).map(([reason, count]) => [reason, String(count)]),
    ),
    '',
    `The policy would have moved ${incidentsMoved} of ${incidents} incidents by itself:`,
    ...table(
      ['MOVE', 'TIMES'],
      Object.entries(moves).map(([move, count]) => [move, String(count)]),
    ),
    '',
    ...table(['INCIDENT', `WHEN, IN THE LOG'S TIME (${zone})`, 'FROM', 'TO', 'WHY', 'PEOPLE DID'], rows),
    '',
    shiftText,
  ];
}

function moveRow(life: Replayed, { at, loggedAt, fromRung, rung, clock }: Moved): string[] {
  const byHand = life.said.find((said) => said.at > at && said.name === 'escalate' && said.facts['to'] === rung);
  return [
    life.incident,
    timeText(loggedAt, zone),
    fromRung,
    rung,
    clock,
    byHand ? `${durationText(byHand.at - at)} later` : 'not after it',
  ];
}
