import { setImmediate as others } from 'node:timers/promises';
import type { PublishedPolicy } from '@stepladder/activities';
import { foreseeChange, toVirtual, type GoneRung, type PolicyInForce, type RungsInstead } from '@stepladder/domain';
import { inForce } from '@stepladder/policy-file';
import type { OpenTicket } from '@stepladder/read-model';
import { iso } from '../http/iso';
import type { PreviewAnswer } from './roll-outs.schema';

type Previewed = PreviewAnswer['tickets'][number];
type Gone = PreviewAnswer['gone'][number];

/** A ticket, the version that it goes by, the one that it would go by, and what is known of rungs from the way out. */
export type ToForesee = { ticket: OpenTicket; present: PublishedPolicy; next: PublishedPolicy; turned: RungsInstead };

/** Who would ask for it, and what they say of rungs. */
type Supposed = { by: string; said: RungsInstead };

/** Each ticket as it would become now, and the rungs for which somebody has to say what becomes of them. */
export async function foreseenTickets(
  all: ToForesee[],
  supposed: Supposed,
): Promise<{ tickets: Previewed[]; gone: PreviewAnswer['gone'] }> {
  const rules = rulesFor(all.map(({ ticket }) => ticket));
  const gone = new Map<string, Gone>();
  const tickets: Previewed[] = [];
  for (const each of all) {
    const { ticket, rungs } = foreseenOf(each, supposed, rules);
    tickets.push(ticket);
    for (const rung of rungs) gone.set(rung.id, oneMore(rung, gone.get(rung.id)));
    // Whoever asks for something else meanwhile is not kept waiting for the whole page.
    await others();
  }
  return { tickets, gone: [...gone.values()] };
}

type Rules = (published: PublishedPolicy) => PolicyInForce;

/** Calendars are compiled once a version for all tickets of a page. */
function rulesFor(tickets: OpenTicket[]): Rules {
  const opened = tickets.flatMap(({ state }) => (state ? [state.openedAt] : []));
  const [fromAt, untilAt] = [Math.min(...opened, Date.now()), Math.max(...tickets.map(nowOf), Date.now())];
  const compiled = new Map<PublishedPolicy, PolicyInForce>();
  return (published) => {
    const rules = compiled.get(published) ?? inForce(published, fromAt, untilAt);
    compiled.set(published, rules);
    return rules;
  };
}

/** A ticket's own present. */
function nowOf({ state, clock }: OpenTicket): number {
  return Math.max(toVirtual(clock, Date.now()), state?.decidedUpToAt ?? 0);
}

function foreseenOf(
  { ticket, present, next, turned }: ToForesee,
  { by, said }: Supposed,
  rules: Rules,
): { ticket: Previewed; rungs: GoneRung[] } {
  const { state } = ticket;
  const head = headOf(ticket, next);
  if (!state)
    return {
      ticket: { ...head, ...nothing, outcome: 'not-begun', reasons: ['it is stored and has not begun yet'] },
      rungs: [],
    };
  const now = nowOf(ticket);
  const change = foreseeChange(rules(present), state, rules(next), { now, by, rungs: { ...turned, ...said } });
  const gone = change.gone.filter(({ id }) => turned[id] === undefined);
  const known = { ...head, ...iso({ nowAt: now }) };
  if (change.outcome === 'refused')
    return { ticket: { ...known, ...nothing, outcome: 'refused', reasons: change.reasons }, rungs: gone };
  const { gone: _, ...told } = change;
  const breachesAtOnce = change.clocks.some(({ atOnce }) => atOnce);
  return { ticket: { ...known, reasons: [], breachesAtOnce, ...iso(told) }, rungs: gone };
}

const nothing = { breachesAtOnce: false, clocks: [], moves: [], told: [] };

function headOf({ ticketId, subject, status, priority, rung, version }: OpenTicket, next: PublishedPolicy) {
  return {
    ...{ ticketId, subject, status, priority, version, nextVersion: next.policy.version },
    ...(rung === undefined ? {} : { rung }),
  };
}

/** Tickets that go back to different versions may have different rungs to go to. */
function oneMore({ id, label, instead }: GoneRung, known: Gone = { id, label, tickets: 0, instead: [] }): Gone {
  const more = instead.filter((rung) => !known.instead.some((each) => each.id === rung.id));
  return { ...known, tickets: known.tickets + 1, instead: [...known.instead, ...more] };
}
