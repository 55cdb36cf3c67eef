import { rearmClock, setClock } from '../clocks/run-clocks';
import { meetClock } from '../clocks/stop-clock';
import { whyStill, type Stillness } from '../clocks/why-still';
import type { ClockRule } from '../policy/clock-rule';
import type { Instant } from '../time/instant';
import type { Command } from './command';
import { settleComplaint } from './complaining';
import type { Turn } from './turn';
import { becauseOf, become, log } from './write-line';

/** Clocks that it stops are met, unless they breached; a ladder of complaints means its complaint and nothing else. */
export function resolve(turn: Turn, command: Command & { name: 'resolve' }, at: Instant): void {
  const { ladder } = command;
  if (ladder !== undefined) return settleComplaint(turn, { ...command, ladder }, at);
  const stopping = turn.policy.clocks.filter((rule) => isUnderWay(turn, rule));
  turn.stopAwaiting();
  turn.change({ resolvedAt: at });
  become(turn, command, at, { status: 'resolved', type: 'resolved' });
  const { commandId } = command;
  for (const rule of stopping) meetClock(turn, rule, { at, because: becauseOf(command), commandId });
}

/**
 * The same ledgers go on; `met` is withdrawn where a clock runs again or only a pause holds it (semantics: Clocks). Those
 * that the policy says so get a new cycle.
 */
export function reopen(turn: Turn, command: Command, at: Instant): void {
  const { resolvedAt: _, ...rest } = turn.ticket;
  turn.ticket = rest;
  const again = turn.policy.clocks.filter(({ newCycleOnReopening }) => newCycleOnReopening);
  for (const rule of again) rearmClock(turn, rule);
  become(turn, command, at, { status: 'in-progress', type: 'reopened' });
  for (const rule of turn.policy.clocks) {
    const state = turn.ticket.clocks[rule.id];
    if (state?.outcome !== 'met' || !isUnderWay(turn, rule)) continue;
    const { outcome: __, ...running } = state;
    setClock(turn, rule.id, running);
    log(turn, command, at, { type: 'clock-met-withdrawn', clock: rule.id, cycle: state.cycle });
  }
}

const held: (Stillness | undefined)[] = [undefined, 'paused', 'not-working'];

/** Whether a clock runs, or would but for a pause; a clock of a wait ends with the wait and is not judged. */
function isUnderWay({ policy, ticket }: Turn, rule: ClockRule): boolean {
  return (
    ticket.clocks[rule.id] !== undefined && rule.scope !== 'pause' && held.includes(whyStill(policy, ticket, rule))
  );
}
