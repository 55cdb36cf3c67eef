import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import {
  atItsEnd,
  completePolicy,
  decide,
  openTicket,
  snapshotOf,
  toReal,
  toVirtual,
  type Decision,
  type PolicyInForce,
  type RememberingTicket,
  type TicketEnd,
  type TicketInput,
  searchFacts,
} from '@stepladder/domain';
import { Calendars } from './calendars';
import { Inbox } from './inbox';
import { listen } from './messages';
import { isDue, nextWake } from './next-wake';
import { Outbox } from './outbox';
import { SearchEntry } from './search';

/**
 * Watches over one support ticket from the moment it is opened until it is closed and everybody has been told. A complaint
 * about a closed ticket wakes it again: it starts with what it was when it ended, and ends once the complaint has been told.
 */
export async function ticket(input: TicketInput): Promise<TicketEnd> {
  const { opening, carried } = input;
  const inbox = new Inbox();
  const outbox = new Outbox(opening.organisation, ({ id, person }) =>
    inbox.put({ type: 'message-not-delivered', messageId: id, person }),
  );
  const calendars = new Calendars(input, input.windows);
  const now = () => toVirtual(opening.clock, Date.now());
  const rules = completePolicy(input.policy);
  const policy = (): PolicyInForce => ({ ...rules, calendars: calendars.opened });
  const woken = carried !== undefined && isOver(carried.ticket);
  // Search attributes go along when a workflow continues as new, but not when it is started again.
  const search = new SearchEntry(carried && !woken ? searchFacts(snapshotOf(policy(), carried.ticket)) : undefined);

  let current: RememberingTicket | undefined = carried?.ticket;
  listen(inbox, (commandId) => current?.answers.find((answer) => answer.commandId === commandId));

  if (calendars.isDue(now())) await calendars.refresh(now());
  let state = carried ? carried.ticket : settle(openTicket(policy(), opening, now()));
  if (carried) outbox.resume(carried.publication, carried.messages);

  let heard = !woken;
  while (!isOver(state) || !inbox.isEmpty || !outbox.isEmpty || !heard) {
    await inbox.somethingOr(() => isOver(state) && outbox.isEmpty && heard, timer());
    if (calendars.isDue(now())) await calendars.refresh(now());
    const event = inbox.take();
    heard ||= event !== undefined;
    if (event) state = settle(decide(policy(), state, { ...event, now: now() }));
    else if (isDue(policy(), state, now()))
      state = settle(decide(policy(), state, { type: 'due-reached', now: now() }));
    if (workflowInfo().continueAsNewSuggested && inbox.isEmpty && !isOver(state)) await startAfresh();
  }
  return { status: state.status, version: state.version, ticket: atItsEnd(state) };

  function settle(decision: Decision): RememberingTicket {
    current = decision.ticket;
    if (decision.effects.length === 0) return current;
    const snapshot = snapshotOf(policy(), decision.ticket);
    outbox.send(snapshot, decision.effects);
    search.show(snapshot);
    return current;
  }

  /** One timer for whatever comes first; its text says what will happen if nobody acts. */
  function timer(): { ms: number; summary: string } | undefined {
    const wake = isOver(state) ? undefined : nextWake(policy(), state, calendars.refreshAt);
    return wake && { ms: toReal(opening.clock, wake.at) - Date.now(), summary: wake.summary };
  }

  function startAfresh(): Promise<never> {
    return continueAsNew<typeof ticket>({
      ...input,
      windows: calendars.carried,
      carried: { ticket: state, ...outbox.undone },
    });
  }
}

function isOver({ status }: RememberingTicket): boolean {
  return status === 'closed' || status === 'cancelled';
}
