import { targetFor, targetDueAt } from '../clocks/next-due';
import { runClocks, setClock } from '../clocks/run-clocks';
import type { Instant } from '../time/instant';
import type { Answer } from './answer';
import type { Command } from './command';
import { heed } from './heed';
import { escalate, handBack, intervene } from './move-by-hand';
import { reopen, resolve } from './resolving';
import type { Position } from './ticket';
import type { Turn } from './turn';
import { whyNot } from './why-not';
import { becauseOf, become, beginProgress, log } from './write-line';

/** Carries out a person's command as of `at`, or refuses it with every reason and changes nothing. */
export function obey(turn: Turn, command: Command, at: Instant): Answer {
  const { commandId } = command;
  const reasons = whyNot(turn.policy, turn.ticket, command, at);
  if (reasons.length > 0) {
    turn.record({ at, type: 'refused', because: becauseOf(command), commandId, reasons });
    return { commandId, outcome: 'refused', reasons };
  }
  const since = turn.entries.length;
  carryOut(turn, command, at);
  heed(turn, since, commandId);
  return { commandId, outcome: 'accepted' };
}

function carryOut(turn: Turn, command: Command, at: Instant): void {
  switch (command.name) {
    case 'acknowledge':
      return acknowledge(turn, command, at);
    case 'assign':
      turn.change({ holder: { ...turn.ticket.holder, people: [command.person] } });
      return log(turn, command, at, { type: 'assigned', person: command.person });
    case 'start-work':
      beginProgress(turn);
      return log(turn, command, at, { type: 'work-started' });
    case 'stop-work':
      return log(turn, command, at, { type: 'work-stopped' });
    case 'triage':
      return triage(turn, command, at);
    case 'consult':
      return consult(turn, command, at);
    case 'await':
      turn.change({ awaiting: { reason: command.reason, since: at } });
      return become(turn, command, at, { status: 'awaiting', type: 'awaited', reason: command.reason });
    case 'resume':
      turn.stopAwaiting();
      return become(turn, command, at, { status: 'in-progress', type: 'resumed' });
    case 'escalate':
      return escalate(turn, command, at);
    case 'hand-back':
      return handBack(turn, command, at);
    case 'intervene':
      return intervene(turn, command, at);
    case 'add-participant':
      turn.change({ participants: [...new Set([...turn.ticket.participants, command.person])] });
      return log(turn, command, at, { type: 'participant-added', person: command.person });
    case 'note':
      return log(turn, command, at, { type: 'noted' });
    case 'resolve':
      return resolve(turn, command, at);
    case 'reopen':
      return reopen(turn, command, at);
    case 'respond':
    case 'suggest':
    case 'ask':
    case 'answer':
    case 'tried':
    case 'complain':
    case 'declare-emergency':
    case 'approve':
    case 'request-project':
    case 'decide-project':
    case 'change-policy':
      throw new Error(`${command.name} is still to come`);
    case 'close':
      return become(turn, command, at, { status: 'closed', type: 'closed' });
    case 'cancel':
      turn.stopAwaiting();
      return become(turn, command, at, { status: 'cancelled', type: 'cancelled' });
    default:
      return unknown(command);
  }
}

/** Settles this visit of the rung for everybody on it; stops no clock but those that say so (semantics: Ladders). */
function acknowledge(turn: Turn, command: Command, at: Instant): void {
  const positions: Record<string, Position> = {};
  for (const [ladder, position] of Object.entries(turn.ticket.positions)) {
    positions[ladder] = { ...position, acknowledgedAt: position.acknowledgedAt ?? at };
  }
  turn.change({ positions });
  beginProgress(turn);
  log(turn, command, at, { type: 'acknowledged', status: turn.ticket.status });
}

function consult(turn: Turn, command: Command & { name: 'consult' }, at: Instant): void {
  log(turn, command, at, { type: 'consulted', ...(command.rung === undefined ? {} : { rung: command.rung }) });
}

/** A breached clock whose due lies ahead again gets a new cycle with the same ledger; the old breach stands (semantics: What a change does). */
function triage(turn: Turn, command: Command & { name: 'triage' }, at: Instant): void {
  const { priority = turn.ticket.priority } = command;
  turn.change({ priority });
  runClocks(turn, at);
  log(turn, command, at, { type: 'prioritised', priority });
  for (const clock of turn.policy.clocks) {
    const state = turn.ticket.clocks[clock.id];
    if (state?.outcome !== 'breached' || !targetFor(clock, turn.ticket)) continue;
    const dueAt = targetDueAt(turn.policy, turn.ticket, clock);
    if (dueAt === undefined || dueAt <= at) continue;
    const { outcome: _, ...rest } = state;
    setClock(turn, clock.id, { ...rest, cycle: state.cycle + 1, fired: {} });
  }
}

function unknown(command: never): never {
  throw new Error(`no rule for the command ${JSON.stringify(command)}`);
}
