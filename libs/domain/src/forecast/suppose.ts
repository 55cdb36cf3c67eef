import { targetFor } from '../clocks/target';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Command } from '../ticket/command';
import type { Entry } from '../ticket/entry';
import type { TicketEvent } from '../ticket/event';
import type { Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';

/** What is supposed, all of it together: another version of the policy, another priority, a wait until an instant. */
export type Suppose = { policy?: PolicyInForce; priority?: string; pausedUntilAt?: Instant };

/** The ticket cannot be as supposed; every reason in words. */
export class NotSupposable extends Error {
  constructor(readonly reasons: string[]) {
    super(reasons.join('; '));
  }
}

/** `must`: without it the supposition makes no sense. */
type SupposedCommand = { event: Extract<TicketEvent, { type: 'commanded' }>; must: boolean };

const PREFIX = 'supposed-';

/** Whether an entry was written by a supposed command itself. */
export function isSupposed({ commandId }: Pick<Entry, 'commandId'>): boolean {
  return commandId?.startsWith(PREFIX) === true;
}

/** The commands that would make the ticket so, in their order. @throws NotSupposable when there is none that would */
export function supposedCommands(
  policy: PolicyInForce,
  ticket: Ticket,
  now: Instant,
  { policy: next, priority, pausedUntilAt }: Suppose,
): SupposedCommand[] {
  const wanted: Omit<Told, 'number'>[] = [];
  if (next) wanted.push({ wish: { name: 'change-policy', version: next.version }, at: now, next });
  if (priority !== undefined) wanted.push({ wish: { name: 'triage', priority }, at: now });
  if (pausedUntilAt !== undefined) {
    if (pausedUntilAt <= now) throw new NotSupposable(['the wait supposed would be over already']);
    const reason = pauseFor(next ?? policy, ticket);
    if (reason !== undefined) wanted.push({ wish: { name: 'await', reason }, at: now });
    wanted.push({ wish: { name: 'resume' }, at: pausedUntilAt });
  }
  return wanted.map((each, index) => told(ticket, { ...each, number: index + 1 }));
}

type Wish = Command extends infer Each ? (Each extends Command ? Omit<Each, 'commandId' | 'by'> : never) : never;
type Told = { wish: Wish; at: Instant; number: number; next?: PolicyInForce };

function told(ticket: Ticket, { wish, at, number, next }: Told): SupposedCommand {
  const by = ticket.holder.people[0] ?? ticket.requester;
  const command = { ...wish, commandId: `${PREFIX}${number}`, by };
  const event = { type: 'commanded' as const, command, at, receivedSeq: number, now: at, ...(next ? { next } : {}) };
  // A wait may have been ended by its own cap before it is resumed here.
  return { event, must: wish.name !== 'resume' };
}

/** The policy's first reason to wait that makes a running clock of the ticket stand still; none when it waits for such already. */
function pauseFor(policy: PolicyInForce, ticket: Ticket): string | undefined {
  const running = policy.clocks
    .filter((rule) => ticket.clocks[rule.id]?.runningSince !== undefined && targetFor(rule, ticket))
    .map(({ id }) => id);
  const present = policy.awaiting.find(({ id }) => ticket.status === 'awaiting' && id === ticket.awaiting?.reason);
  if (present && present.pauses.length > 0) return undefined;
  const pausing = policy.awaiting.find(({ pauses }) => pauses.some((id) => running.includes(id)));
  if (!pausing)
    throw new NotSupposable([`no status of policy ${policy.id} makes a running clock of this ticket stand still`]);
  return pausing.id;
}
