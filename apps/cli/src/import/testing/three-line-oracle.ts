import { DateTime } from 'luxon';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const zone = 'Europe/London';

/** England's bank holidays of the years the log is laid on, from the government's list and its rules for substitutes. */
const bankHolidays = new Set([
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
  ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
  ...['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26'],
]);

/** What the oracle is told of an incident: when it opened and on which line, and the commands that were accepted. */
export type KnownLife = {
  openedAt: number;
  rung: string;
  accepted: { at: number; name: string; facts: Record<string, string> }[];
};

/** A move the oracle expects. */
export type ExpectedMove = { at: number; fromRung: string; rung: string; clock: string };

type Limit = { clock: string; on: string; to: string; budgetMs: number; usedMs: number; spent: boolean };

/**
 * Three-line's limits as its seed words them, counted minute by minute on the wall of London with a zone library that the
 * product does not use: 8 and 12 working hours on 1st line, 48 on 2nd, over all stays, none of it while the call waits or is resolved.
 * Shares no code with the engine.
 */
export function expectedMoves({ openedAt, rung, accepted }: KnownLife): ExpectedMove[] {
  const limits: Limit[] = [
    { clock: 'first-line-day', on: 'first-line', to: 'second-line', budgetMs: 8 * hourMs, usedMs: 0, spent: false },
    { clock: 'first-line-cap', on: 'first-line', to: 'second-line', budgetMs: 12 * hourMs, usedMs: 0, spent: false },
    { clock: 'second-line-cap', on: 'second-line', to: 'third-line', budgetMs: 48 * hourMs, usedMs: 0, spent: false },
  ];
  const moves: ExpectedMove[] = [];
  const call = { rung, stands: false };
  let at = openedAt;
  for (const command of accepted) {
    while (at < command.at) {
      const counting = call.stands ? [] : limits.filter((limit) => limit.on === call.rung && !limit.spent);
      if (counting.length === 0) {
        at = command.at;
        break;
      }
      const stepEnd = Math.min(Math.floor(at / minuteMs) * minuteMs + minuteMs, command.at);
      if (!isOpen(at)) {
        at = stepEnd;
        continue;
      }
      const first = counting.reduce((one, other) => (left(other) < left(one) ? other : one));
      // A command given at the very instant of a limit comes first.
      const isReached = at + left(first) < stepEnd || (at + left(first) === stepEnd && stepEnd < command.at);
      const passedMs = isReached ? left(first) : stepEnd - at;
      for (const limit of limits) if (limit.on === call.rung) limit.usedMs += passedMs;
      at += passedMs;
      if (!isReached) continue;
      first.spent = true;
      moves.push({ at, fromRung: call.rung, rung: first.to, clock: first.clock });
      call.rung = first.to;
    }
    obey(call, command);
  }
  return moves;
}

const left = ({ budgetMs, usedMs }: Limit): number => budgetMs - usedMs;

/** Monday to Friday, nine to five, not on a bank holiday; whole minutes suffice, for hours begin and end on them. */
export function isOpen(at: number): boolean {
  const wall = DateTime.fromMillis(at, { zone });
  return wall.weekday <= 5 && wall.hour >= 9 && wall.hour < 17 && !bankHolidays.has(wall.toISODate() ?? '');
}

function obey(
  call: { rung: string; stands: boolean },
  { name, facts }: { name: string; facts: Record<string, string> },
): void {
  if (name === 'escalate' || name === 'hand-back') call.rung = facts['to'] ?? call.rung;
  if (['await', 'resolve', 'close', 'cancel'].includes(name)) call.stands = true;
  if (name === 'resume' || name === 'reopen') call.stands = false;
}
