import type { PolicyInForce } from '../policy/policy-in-force';
import type { Answer } from '../ticket/answer';
import type { Message } from '../ticket/effect';
import type { Entry } from '../ticket/entry';
import type { TicketEvent } from '../ticket/event';
import { openTicket } from '../ticket/open-ticket';
import { whyNotOpen } from '../ticket/why-not-open';
import type { RememberingTicket } from '../ticket/ticket';
import { realTime } from '../time/rated-clock';
import { Life } from './life';
import { receivedSteps, type ReceivedStep } from './received-steps';
import type { Script } from './script';

/** The life of a scripted ticket; `answers` by the ids of `stepId`. */
export type Simulated = {
  /** In the order of writing. */
  entries: Entry[];
  messages: Message[];
  answers: Answer[];
  /** As it stands in the end; absent when it was not opened. */
  ticket?: RememberingTicket;
  /** Why it was not opened, in words; empty when it was. */
  notOpened: string[];
};

/** Other versions of the policy, for a script that changes to one. */
export type OtherVersions = { policies?: PolicyInForce[] };

/**
 * Lives through a script on a virtual clock, with the engine that runs real tickets: every due instant on the way is reached
 * at that instant, every step is decided upon when it arrives, and time ends at `untilAt`. The same script gives the same
 * entries, messages and ids each time. The policy's calendars must reach over the whole of it.
 */
export function simulate(policy: PolicyInForce, script: Script, { policies = [] }: OtherVersions = {}): Simulated {
  const { contact, refused: _, ...opening } = script.opening;
  const notOpened = whyNotOpen(policy, { ...opening, ...(contact === undefined ? {} : { contact }) });
  if (notOpened.length > 0) {
    return { entries: [], messages: [], answers: [], notOpened: notOpened.map(({ problem }) => problem) };
  }
  const life = new Life([policy, ...policies], openedWith(policy, opening));
  for (const step of receivedSteps(script)) {
    life.letPass(step.arrivesAt, false);
    life.take(commandedBy(step, policies));
  }
  life.letPass(script.untilAt, true);
  const { entries, messages, answers, ticket } = life;
  return { entries, messages, answers, ticket, notOpened: [] };
}

function openedWith(policy: PolicyInForce, opening: Omit<Script['opening'], 'contact' | 'refused'>) {
  const ids = { id: 'scripted-1', organisation: 'scripted', clock: realTime };
  return openTicket(policy, { ...ids, ...opening }, opening.openedAt);
}

function commandedBy({ command, at, arrivesAt, receivedSeq }: ReceivedStep, policies: PolicyInForce[]): TicketEvent {
  const next =
    command.name === 'change-policy' ? policies.find(({ version }) => version === command.version) : undefined;
  return { type: 'commanded', command, at, receivedSeq, now: arrivesAt, ...(next ? { next } : {}) };
}
