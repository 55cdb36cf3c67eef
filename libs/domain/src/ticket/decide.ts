import { catchUp } from '../clocks/catch-up';
import { messagesOf } from '../notices/message-of';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Answer } from './answer';
import { decideAgain, isLate } from './decide-again';
import type { Effect } from './effect';
import type { Because } from './entry';
import type { TicketEvent } from './event';
import { obey } from './obey';
import { placementsOf } from './placing';
import { rememberAnswer, rememberChange, rememberDeeds, rememberFact } from './remember';
import type { RememberingTicket } from './ticket';
import { Turn } from './turn';

/** What becomes of a ticket, what must be done about it, and because of what. */
export type Decision = { ticket: RememberingTicket; effects: Effect[]; because: Because[] };

type Commanded = Extract<TicketEvent, { type: 'commanded' }>;

/**
 * The one rule book: what becomes of a ticket when something happens to it (semantics: Order and time). Pure: the same
 * policy, ticket and event give the same decision in the live workflow, the simulator and a replay.
 */
export function decide(policy: PolicyInForce, ticket: RememberingTicket, event: TicketEvent): Decision {
  switch (event.type) {
    case 'commanded':
      return commanded(policy, ticket, event);
    case 'due-reached': {
      const turn = new Turn(policy, ticket, event.now);
      catchUp(turn, event.now, true);
      return decided(turn, rememberDeeds(policy, turn, ticket.past));
    }
    case 'message-not-delivered': {
      const turn = new Turn(policy, ticket, event.now);
      const because = { code: 'delivery' as const, message: event.messageId };
      turn.record({ at: event.now, type: 'message-not-delivered', because, person: event.person });
      return decided(turn, ticket.past);
    }
  }
}

function commanded(policy: PolicyInForce, ticket: RememberingTicket, event: Commanded): Decision {
  const { command, receivedSeq, now } = event;
  const at = Math.max(event.at, ticket.openedAt);
  const given = ticket.answers.find(({ commandId }) => commandId === command.commandId);
  if (given) return { ticket, effects: [{ type: 'record-answer', answer: given, at }], because: [] };
  if (isLate(ticket.past, at, receivedSeq)) return late(policy, ticket, { ...event, at });
  const turn = new Turn(policy, ticket, now, event.next);
  catchUp(turn, at, false);
  const answer = obey(turn, command, at);
  const fact = { command, at, receivedSeq, accepted: answer.outcome === 'accepted' };
  const past = turn.policy === policy ? rememberFact(policy, turn, ticket.past, fact) : rememberChange(turn, fact);
  return decided(turn, past, { answer, at });
}

function late(policy: PolicyInForce, ticket: RememberingTicket, event: Commanded): Decision {
  const { turn, past, answer } = decideAgain(policy, ticket, event);
  return decided(turn, past, { answer, at: event.at });
}

function decided(turn: Turn, past: RememberingTicket['past'], given?: { answer: Answer; at: number }): Decision {
  const before = turn.ticket as RememberingTicket;
  const answers = given ? rememberAnswer(before.answers, given.answer) : before.answers;
  const ticket = { ...before, answers, past, version: before.version + 1 };
  const effects: Effect[] = turn.entries.map((entry) => ({ type: 'record-entry', entry }));
  effects.push(...messagesOf(turn.tellings), ...placementsOf(turn));
  if (given) effects.push({ type: 'record-answer', ...given });
  return { ticket, effects, because: turn.entries.map(({ because }) => because) };
}
