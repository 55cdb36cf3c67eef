import type { Instant } from '@stepladder/domain';
import type { Incident, LogRow } from './incident-log';
import { levelOf, reasonToLeave, rungs, waitFor, type Rung } from './mapping';

/** What one row of the log says to the ticket, at its own instant. */
export type Step = { at: Instant; row: LogRow; name: string; facts: Record<string, string> };

/** An incident as a ticket's life under three-line: how it is opened, what is said to it, and what says nothing it could hear. */
export type Plan = {
  incident: Incident;
  openedAt: Instant;
  opening: { rung?: Rung; contact?: string };
  steps: Step[];
  unmapped: { at: Instant; name: string }[];
};

/** The log says that it went back, and never why. */
const handedBack = 'the incident log moves it down a line';

type Said = { level: number; waiting: string | undefined; completed: 'no' | 'resolved' | 'over' };
type Told = { name: string; facts?: Record<string, string>; after: Said } | { unmapped: string };

/**
 * Turns an incident into a plan: its first row opens the ticket, every later row is one command or is counted by name.
 * A row that says two things says the weightier one: completion, then re-opening, then a move between lines, then the
 * status; a move between lines that is left over is made up by the next row, one line at a time (three-line skips none).
 */
export function planOf(incident: Incident): Plan {
  const [first, ...rest] = incident.rows;
  if (!first) throw new Error(`incident ${incident.id} has no rows`);
  const direct = levelOf(first.level, 0) === 2;
  let said: Said = { level: direct ? 2 : 0, waiting: undefined, completed: 'no' };
  const plan: Plan = {
    incident,
    openedAt: first.at,
    opening: direct ? { rung: 'third-line', contact: 'direct-contact' } : {},
    steps: [],
    unmapped: [],
  };
  for (const row of rest) {
    const told = tell(said, row);
    if ('unmapped' in told) {
      plan.unmapped.push({ at: row.at, name: told.unmapped });
      continue;
    }
    plan.steps.push({ at: row.at, row, name: told.name, facts: told.facts ?? {} });
    said = told.after;
  }
  return plan;
}

function tell(said: Said, row: LogRow): Told {
  if (row.status === 'Completed') return completion(said, row.subStatus);
  if (row.status !== 'Accepted' && row.status !== 'Queued') return { unmapped: `${row.status}/${row.subStatus}` };
  if (said.completed !== 'no') return { name: 'reopen', after: { ...said, waiting: undefined, completed: 'no' } };
  return move(said, row) ?? status(said, row);
}

function completion(said: Said, subStatus: string): Told {
  if (said.completed === 'over') return { unmapped: `Completed/${subStatus}, closed already` };
  if (subStatus === 'Cancelled') return { name: 'cancel', after: { ...said, waiting: undefined, completed: 'over' } };
  if (said.completed === 'no')
    return { name: 'resolve', after: { ...said, waiting: undefined, completed: 'resolved' } };
  if (subStatus === 'Closed') return { name: 'close', after: { ...said, completed: 'over' } };
  return { unmapped: `Completed/${subStatus}, completed already` };
}

function move(said: Said, { level }: LogRow): Told | undefined {
  const wanted = levelOf(level, said.level);
  if (wanted === said.level) return undefined;
  if (wanted < said.level) {
    const facts = { to: rungs[wanted] ?? '', reason: handedBack };
    return { name: 'hand-back', facts, after: { ...said, level: wanted } };
  }
  const next = said.level + 1;
  const reason = reasonToLeave[said.level];
  return {
    name: 'escalate',
    facts: { to: rungs[next] ?? '', ...(reason ? { reason } : {}) },
    after: { ...said, level: next },
  };
}

function status(said: Said, { status: word, subStatus }: LogRow): Told {
  if (subStatus.startsWith('Wait')) return wait(said, subStatus);
  if (said.waiting !== undefined) return { name: 'resume', after: { ...said, waiting: undefined } };
  if (subStatus === 'In Progress') return { name: 'start-work', after: said };
  if (subStatus === 'Assigned') return { name: 'acknowledge', after: said };
  if (subStatus === 'Awaiting Assignment') return { name: 'stop-work', after: said };
  return { unmapped: `${word}/${subStatus}` };
}

function wait(said: Said, subStatus: string): Told {
  const reason = waitFor[subStatus];
  if (reason === undefined) return { unmapped: `Accepted/${subStatus}, which names no reason of the policy` };
  if (reason === said.waiting) return { unmapped: `Accepted/${subStatus}, said again` };
  return { name: 'await', facts: { reason }, after: { ...said, waiting: reason } };
}
