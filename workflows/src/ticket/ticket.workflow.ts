import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import {
  atItsEnd,
  decide,
  openTicket,
  snapshotOf,
  toVirtual,
  type Decision,
  type RememberingTicket,
  type TicketEnd,
  type TicketInput,
  searchFacts,
} from '@stepladder/domain';
import { Inbox, type Unstamped } from './inbox';
import { listen } from './messages';
import { isDue, nextTimer } from './next-wake';
import { Outbox } from './outbox';
import { Rulebook } from './rulebook';
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
  const rulebook = new Rulebook(input);
  const now = () => toVirtual(opening.clock, Date.now());
  const policy = () => rulebook.inForce;
  const woken = carried !== undefined && isOver(carried.ticket);
  // Search attributes go along when a workflow continues as new, but not when it is started again.
  const search = new SearchEntry(carried && !woken ? searchFacts(snapshotOf(policy(), carried.ticket)) : undefined);

  let current: RememberingTicket | undefined = carried?.ticket;
  listen(inbox, (commandId) => current?.answers.find((answer) => answer.commandId === commandId));

  if (rulebook.calendars.isDue(now())) await rulebook.calendars.refresh(now());
  let state = carried ? carried.ticket : settle(openTicket(policy(), opening, now()));
  if (carried) outbox.resume(carried);

  let heard = !woken;
  while (!isOver(state) || !inbox.isEmpty || !outbox.isEmpty || !heard) {
    const timer = isOver(state) ? undefined : nextTimer(policy(), state, rulebook.calendars.refreshAt);
    await inbox.somethingOr(() => isOver(state) && outbox.isEmpty && heard, timer);
    if (rulebook.calendars.isDue(now())) await rulebook.calendars.refresh(now());
    const event = inbox.take();
    heard ||= event !== undefined;
    if (event && asksForVersion(event)) await changeVersion(event);
    else if (event) state = settle(decide(policy(), state, { ...event, now: now() }));
    else if (isDue(policy(), state, now()))
      state = settle(decide(policy(), state, { type: 'due-reached', now: now() }));
    if (workflowInfo().continueAsNewSuggested && inbox.isEmpty && !isOver(state)) {
      await continueAsNew<typeof ticket>(rulebook.inputWith({ ticket: state, ...outbox.undone }));
    }
  }
  return { status: state.status, version: state.version, ticket: atItsEnd(state) };

  /** What another version says is read first; while it cannot be, the ticket goes on and the command is kept back. */
  async function changeVersion(event: AskingForVersion): Promise<void> {
    const { version } = event.command;
    if (!(await rulebook.readNow(version, now())))
      return inbox.putAfter(rulebook.readWhenPossible(version, now()), event);
    const next = rulebook.version(version);
    state = settle(decide(policy(), state, { ...event, ...(next ? { next } : {}), now: now() }));
    rulebook.forget(version);
  }

  function settle(decision: Decision): RememberingTicket {
    current = decision.ticket;
    rulebook.follow(current);
    if (decision.effects.length === 0) return current;
    const snapshot = snapshotOf(policy(), decision.ticket);
    outbox.send(snapshot, decision.effects);
    search.show(snapshot);
    return current;
  }
}

type AskingForVersion = Extract<Unstamped, { type: 'commanded' }> & { command: { name: 'change-policy' } };

function asksForVersion(event: Unstamped): event is AskingForVersion {
  return event.type === 'commanded' && event.command.name === 'change-policy';
}

function isOver({ status }: RememberingTicket): boolean {
  return status === 'closed' || status === 'cancelled';
}
