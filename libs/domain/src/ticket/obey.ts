import { targetFor, targetDueAt } from '../clocks/next-due';
import { restartClock, runClocks, setClock, standsOn } from '../clocks/run-clocks';
import { climb, stand } from '../ladder/climb';
import { tell } from '../notices/tell';
import { functionalLadder, ladderOf, rungAt } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { Answer } from './answer';
import type { Command } from './command';
import type { Entry, EntryType } from './entry';
import type { TicketStatus } from './ticket';
import type { Turn } from './turn';
import { rungMeant, whyNot } from './why-not';

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
      return log(turn, command, at, 'assigned', { person: command.person });
    case 'start-work':
      beginProgress(turn);
      return log(turn, command, at, 'work-started');
    case 'stop-work':
      return log(turn, command, at, 'work-stopped');
    case 'triage':
      return triage(turn, command, at);
    case 'consult':
      log(turn, command, at, 'consulted', { rung: command.rung });
      return restartOn(turn, command, at);
    case 'await':
      turn.change({ awaiting: { reason: command.reason, since: at } });
      return become(turn, command, at, 'awaiting', 'awaited', { reason: command.reason });
    case 'resume':
      turn.stopAwaiting();
      return become(turn, command, at, 'in-progress', 'resumed');
    case 'escalate':
      return escalate(turn, command, at);
    case 'hand-back':
      return handBack(turn, command, at);
    case 'intervene':
      return intervene(turn, command, at);
    case 'add-participant':
      turn.change({ participants: [...new Set([...turn.ticket.participants, command.person])] });
      return log(turn, command, at, 'participant-added', { person: command.person });
    case 'note':
      return log(turn, command, at, 'noted');
    case 'resolve':
      return resolve(turn, command, at);
    case 'reopen':
      return reopen(turn, command, at);
    case 'close':
      return become(turn, command, at, 'closed', 'closed');
    case 'cancel':
      turn.stopAwaiting();
      return become(turn, command, at, 'cancelled', 'cancelled');
    default:
      return unknown(command);
  }
}

function log(turn: Turn, command: Command, at: Instant, type: EntryType, facts: Partial<Entry> = {}): void {
  turn.record({ at, type, because: becauseOf(command), commandId: command.commandId, ...facts });
}

function become(
  turn: Turn,
  command: Command,
  at: Instant,
  ...[status, type, facts]: [TicketStatus, EntryType, Partial<Entry>?]
): void {
  turn.change({ status });
  runClocks(turn, at);
  log(turn, command, at, type, { status, ...facts });
}

function beginProgress(turn: Turn): void {
  if (turn.ticket.status === 'open') turn.change({ status: 'in-progress' });
}

/** Settles this visit of the rung for everybody on it; stops no clock but those that say so (semantics: Ladders). */
function acknowledge(turn: Turn, command: Command, at: Instant): void {
  const positions = Object.entries(turn.ticket.positions).map(([id, position]) => [
    id,
    { ...position, acknowledgedAt: position.acknowledgedAt ?? at },
  ]);
  turn.change({ positions: Object.fromEntries(positions) });
  beginProgress(turn);
  log(turn, command, at, 'acknowledged', { status: turn.ticket.status });
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
    log(turn, command, at, 'clock-restarted', { clock: clock.id, cycle: turn.ticket.clocks[clock.id]?.cycle ?? 1 });
  }
}

/** A breached clock whose due lies ahead again gets a new cycle with the same ledger; the old breach stands (semantics: What a change does). */
function triage(turn: Turn, command: Command & { name: 'triage' }, at: Instant): void {
  turn.change({ priority: command.priority });
  runClocks(turn, at);
  log(turn, command, at, 'prioritised', { priority: command.priority });
  for (const clock of turn.policy.clocks) {
    const state = turn.ticket.clocks[clock.id];
    if (state?.outcome !== 'breached' || !targetFor(clock, turn.ticket)) continue;
    const dueAt = targetDueAt(turn.policy, turn.ticket, clock);
    if (dueAt === undefined || dueAt <= at) continue;
    const { outcome: _, ...rest } = state;
    setClock(turn, clock.id, { ...rest, cycle: state.cycle + 1, fired: {} });
  }
}

function escalate(turn: Turn, command: Command & { name: 'escalate' }, at: Instant): void {
  const ladder = command.ladder === undefined ? functionalLadder(turn.policy) : ladderOf(turn.policy, command.ladder);
  const present = turn.ticket.positions[ladder.id]?.rung ?? -1;
  const rung = rungAt(ladder, rungMeant(ladder, present, command.to, 1));
  const { commandId, reason } = command;
  const because = becauseOf(command);
  climb(turn, {
    ladder: ladder.id,
    rung: rung.id,
    at,
    because,
    firing: commandId,
    commandId,
    ...(reason === undefined ? {} : { reason }),
  });
}

function handBack(turn: Turn, command: Command & { name: 'hand-back' }, at: Instant): void {
  const ladder = functionalLadder(turn.policy);
  const present = turn.ticket.positions[ladder.id]?.rung ?? 0;
  const index = rungMeant(ladder, present, command.to, -1);
  stand(turn, ladder, index, at);
  const rung = rungAt(ladder, index);
  const reason = command.reason === undefined ? {} : { reason: command.reason };
  const where = { ladder: ladder.id, rung: rung.id, fromRung: rungAt(ladder, present).id };
  const entry = turn.record({
    at,
    type: 'handed-back',
    because: becauseOf(command),
    commandId: command.commandId,
    ...where,
    ...reason,
  });
  const tells = [{ to: [{ who: 'holder' as const }], template: 'handed-back' }];
  tell(turn, tells, { entry, firing: command.commandId, action: 'arrive', round: 0 });
}

function intervene(turn: Turn, command: Command & { name: 'intervene' }, at: Instant): void {
  const ladder = turn.policy.ladders.find(({ rungs }) => rungs.some(({ reachedBy }) => reachedBy === 'intervene'));
  const rung = ladder?.rungs.find(({ reachedBy }) => reachedBy === 'intervene');
  if (!ladder || !rung) return;
  const { commandId } = command;
  log(turn, command, at, 'intervened', { count: command.blockers });
  climb(turn, { ladder: ladder.id, rung: rung.id, at, because: becauseOf(command), firing: commandId, commandId });
}

/** Clocks that stop on it are met, unless they breached. */
function resolve(turn: Turn, command: Command, at: Instant): void {
  const stopping = turn.policy.clocks.filter(({ id }) => turn.ticket.clocks[id]?.runningSince !== undefined);
  turn.stopAwaiting();
  turn.change({ resolvedAt: at });
  become(turn, command, at, 'resolved', 'resolved');
  for (const clock of stopping) {
    const state = turn.ticket.clocks[clock.id];
    if (!state || state.outcome || !targetFor(clock, turn.ticket)?.amount) continue;
    setClock(turn, clock.id, { ...state, outcome: 'met' });
    log(turn, command, at, 'clock-met', { clock: clock.id, cycle: state.cycle });
  }
  tellAll(turn, command, turn.policy.onResolving, 'resolved');
}

/** The same ledgers go on; `met` is withdrawn where a clock runs again (semantics: Clocks). */
function reopen(turn: Turn, command: Command, at: Instant): void {
  const { resolvedAt: _, ...rest } = turn.ticket;
  turn.ticket = rest;
  become(turn, command, at, 'in-progress', 'reopened');
  for (const [id, state] of Object.entries(turn.ticket.clocks)) {
    if (state.outcome !== 'met' || state.runningSince === undefined) continue;
    const { outcome: __, ...running } = state;
    setClock(turn, id, running);
    log(turn, command, at, 'clock-met-withdrawn', { clock: id, cycle: state.cycle });
  }
  tellAll(turn, command, turn.policy.onReopening, 'reopened');
}

function tellAll(turn: Turn, command: Command, tells: Turn['policy']['onResolving'], type: EntryType): void {
  const entry = turn.entries.findLast((each) => each.type === type && each.commandId === command.commandId);
  if (entry) tell(turn, tells, { entry, firing: command.commandId, action: type, round: 0 });
}

function becauseOf(command: Command): Entry['because'] {
  return { code: 'command', command: command.name, by: command.by };
}

function unknown(command: never): never {
  throw new Error(`no rule for the command ${JSON.stringify(command)}`);
}
