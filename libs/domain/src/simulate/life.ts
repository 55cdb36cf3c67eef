import { nextDue, type Due } from '../clocks/next-due';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Answer } from '../ticket/answer';
import { decide } from '../ticket/decide';
import type { Effect, Message } from '../ticket/effect';
import type { Entry } from '../ticket/entry';
import type { TicketEvent } from '../ticket/event';
import type { RememberingTicket } from '../ticket/ticket';
import type { Instant } from '../time/instant';

/** More things falling due than this in one stretch are a mistake in the policy, not a life. */
const AT_MOST_DUES = 20_000;

/** A ticket lived on a virtual clock: every due instant is reached at that instant, and all that comes of it is kept. */
export class Life {
  readonly entries: Entry[] = [];
  readonly messages: Message[] = [];
  readonly answers: Answer[] = [];
  ticket: RememberingTicket;

  /** `versions` are those of the policy that the ticket may go by. */
  constructor(
    private readonly versions: PolicyInForce[],
    { ticket, effects }: { ticket: RememberingTicket; effects: Effect[] },
  ) {
    this.ticket = ticket;
    this.keep(effects);
  }

  /** Reaches every due instant before `at`, or at it when `inclusive`; stops early once that is `enough`. */
  letPass(at: Instant, inclusive: boolean, enough: () => boolean = () => false): void {
    for (let count = 0; count < AT_MOST_DUES; count += 1) {
      const { due } = this.next();
      if (!due || due.at > at || (due.at === at && !inclusive) || enough()) return;
      this.take({ type: 'due-reached', now: due.at });
    }
    throw new Error(`more than ${AT_MOST_DUES} things fall due by ${at}`);
  }

  /** What comes next by itself. */
  next(): { due: Due | undefined; beyondWindow: boolean } {
    return nextDue(this.policy(), this.ticket);
  }

  /** Something happens to the ticket. */
  take(event: TicketEvent): void {
    const { ticket, effects } = decide(this.policy(), this.ticket, event);
    this.ticket = ticket;
    this.keep(effects);
  }

  /** The version that the ticket now goes by. @throws Error when it is not among those given */
  policy(): PolicyInForce {
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
