import { targetFor, targetDueAt } from '../clocks/next-due';
import { restartClock, runClocks, setClock, standsOn } from '../clocks/run-clocks';
import type { Instant } from '../time/instant';
import type { Answer } from './answer';
import type { Command } from './command';
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
  carryOut(turn, command, at);
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
      log(turn, command, at, { type: 'consulted', rung: command.rung });
      return restartOn(turn, command, at);
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
  restartOn(turn, command, at);
}

function restartOn(turn: Turn, command: Command, at: Instant): void {
  const event = command.name === 'consult' ? 'consulted' : 'acknowledged';
  const rung = command.name === 'consult' ? command.rung : undefined;
  for (const clock of turn.policy.clocks) {
    const meant = clock.restartsOn.some(
      (each) => each.event === event && (each.with === undefined || each.with === rung),
    );
    const there = !clock.on || standsOn(turn.policy, turn.ticket, clock.on);
    if (!meant || !there || !restartClock(turn, clock, at)) continue;
    log(turn, command, at, {
      type: 'clock-restarted',
      clock: clock.id,
      cycle: turn.ticket.clocks[clock.id]?.cycle ?? 1,
    });
  }
}

/** A breached clock whose due lies ahead again gets a new cycle with the same ledger; the old breach stands (semantics: What a change does). */
function triage(turn: Turn, command: Command & { name: 'triage' }, at: Instant): void {
  turn.change({ priority: command.priority });
  runClocks(turn, at);
  log(turn, command, at, { type: 'prioritised', priority: command.priority });
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
