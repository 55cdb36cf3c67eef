import { catchUp } from '../clocks/catch-up';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { Answer } from './answer';
import { obey } from './obey';
import type { Fact, Past, RememberingTicket, Ticket } from './ticket';
import { Turn } from './turn';

/** The workflow answers a repeated command from memory; the row remembers for ever (decisions 17). */
const ANSWERS_KEPT = 500;
/** Beyond this many facts or deeds the older half is folded into the state to go back to. */
const FACTS_KEPT = 24;
const DEEDS_KEPT = 48;

/** Keeps the newest answers. */
export function rememberAnswer(answers: Answer[], answer: Answer): Answer[] {
  return [...answers, answer].slice(-ANSWERS_KEPT);
}

/** Keeps what clocks did of their own accord in this turn. */
export function rememberDeeds(policy: PolicyInForce, turn: Turn, past: Past): Past {
  return folded(policy, { ...past, done: [...past.done, ...turn.deeds] });
}

/** Keeps a command and what clocks did before it. */
export function rememberFact(policy: PolicyInForce, turn: Turn, past: Past, fact: Fact): Past {
  return folded(policy, { ...past, done: [...past.done, ...turn.deeds], facts: inOrder([...past.facts, fact]) });
}

/** Keeps a change of the policy's version: the past before it is decided again no more. */
export function rememberChange(turn: Turn, change: Fact): Past {
  return { base: withoutMemory(turn.ticket), facts: [change], done: [] };
}

/** Commands in the order in which they count: by instant, then by the order received. */
export function inOrder(facts: Fact[]): Fact[] {
  return [...facts].sort((one, other) => one.at - other.at || one.receivedSeq - other.receivedSeq);
}

/** Runs commands, and whatever falls due between them, on a state from the past; a change of the policy is in it already. */
export function rerun(policy: PolicyInForce, base: Ticket, facts: Fact[]): { turn: Turn; accepted: boolean[] } {
  const turn = new Turn(policy, base, Math.max(base.decidedUpToAt, ...facts.map(({ at }) => at)));
  const accepted = facts.map(({ command, at }) => {
    if (command.name === 'change-policy') return true;
    catchUp(turn, at, false);
    return obey(turn, command, at).outcome === 'accepted';
  });
  return { turn, accepted };
}

/** The ticket alone, without its memory. */
export function withoutMemory(ticket: Ticket | RememberingTicket): Ticket {
  const { answers: _, past: __, ...plain } = ticket as RememberingTicket;
  return plain;
}

/** What goes with a ticket that has ended: the answers it gave, and nothing to decide again. */
export function atItsEnd(ticket: RememberingTicket): RememberingTicket {
  return { ...ticket, past: { facts: [], done: [] } };
}

function folded(policy: PolicyInForce, past: Past): Past {
  const { base, facts, done } = past;
  if (!base || (facts.length <= FACTS_KEPT && done.length <= DEEDS_KEPT)) return past;
  const until = foldingAt(past);
  const { turn } = rerun(
    policy,
    base,
    facts.filter(({ at }) => at < until),
  );
  catchUp(turn, until, false);
  return {
    base: { ...withoutMemory(turn.ticket), decidedUpToAt: until },
    facts: facts.filter(({ at }) => at >= until),
    done: done.filter(({ at }) => at >= until),
  };
}

function foldingAt({ facts, done }: Past): Instant {
  const instants = [...facts, ...done].map(({ at }) => at).sort((one, other) => one - other);
  return instants[Math.floor(instants.length / 2)] ?? 0;
}
