import { nextDue } from '../clocks/next-due';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Answer } from '../ticket/answer';
import { decide } from '../ticket/decide';
import type { Effect, Message } from '../ticket/effect';
import type { Entry } from '../ticket/entry';
import type { TicketEvent } from '../ticket/event';
import { openTicket, whyNotOpen } from '../ticket/open-ticket';
import type { RememberingTicket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { realTime } from '../time/rated-clock';
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

/** More things falling due than this between two steps are a mistake in the policy, not a life. */
const AT_MOST_DUES = 20_000;

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

class Life {
  readonly entries: Entry[] = [];
  readonly messages: Message[] = [];
  readonly answers: Answer[] = [];
  ticket: RememberingTicket;

  constructor(
    private readonly versions: PolicyInForce[],
    { ticket, effects }: { ticket: RememberingTicket; effects: Effect[] },
  ) {
    this.ticket = ticket;
    this.keep(effects);
  }

  /** Reaches every due instant before `at`, or at it when `inclusive`. */
  letPass(at: Instant, inclusive: boolean): void {
    for (let count = 0; count < AT_MOST_DUES; count += 1) {
      const { due } = nextDue(this.policy(), this.ticket);
      if (!due || due.at > at || (due.at === at && !inclusive)) return;
      this.take({ type: 'due-reached', now: due.at });
    }
    throw new Error(`more than ${AT_MOST_DUES} things fall due by ${at}`);
  }

  take(event: TicketEvent): void {
    const { ticket, effects } = decide(this.policy(), this.ticket, event);
    this.ticket = ticket;
    this.keep(effects);
  }

  /** The version that the ticket now goes by. */
  private policy(): PolicyInForce {
    const { id, version } = this.ticket.policy;
    const policy = this.versions.find((each) => each.id === id && each.version === version);
    if (!policy) throw new Error(`there is no version ${version} of policy ${id}`);
    return policy;
  }

  private keep(effects: Effect[]): void {
    for (const effect of effects) {
      if (effect.type === 'record-entry') this.entries.push(effect.entry);
      else if (effect.type === 'deliver-message') this.messages.push(effect.message);
      else if (effect.type === 'record-answer') this.answers.push(effect.answer);
    }
  }
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
