import type { Command } from '../ticket/command';
import { decide, type Decision } from '../ticket/decide';
import type { Effect, Message } from '../ticket/effect';
import type { Entry } from '../ticket/entry';
import { openTicket, type Opening } from '../ticket/open-ticket';
import type { RememberingTicket } from '../ticket/ticket';
import { realTime } from '../time/rated-clock';
import { nextDue } from '../clocks/next-due';
import type { Policy } from '../policy/policy';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Calendar } from '../calendar/calendar';
import type { Instant } from '../time/instant';

type Wish = Command extends infer Each ? (Each extends Command ? Omit<Each, 'commandId' | 'by'> : never) : never;

/** 2026-03-02 is a Monday; `monday('09:00')` is that morning in UTC, `weeks` later. */
export const monday = day(2);
export const tuesday = day(3);
export const wednesday = day(4);
export const thursday = day(5);
export const friday = day(6);
export const saturday = day(7);

function day(date: number) {
  return (time: string, weeks = 0): Instant => {
    const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
    return Date.UTC(2026, 2, date + 7 * weeks, hour, minute, second);
  };
}

/** What there is around a ticket: calendars, and other versions of its policy with calendars of their own or the same. */
type Around = { calendars?: Record<string, Calendar>; others?: (Policy & { calendars?: Record<string, Calendar> })[] };

/** One ticket lived through event by event; every due instant on the way is reached on time. */
export class Story {
  policy: PolicyInForce;
  private readonly others: PolicyInForce[];
  ticket: RememberingTicket;
  readonly entries: Entry[] = [];
  readonly messages: Message[] = [];
  private received = 0;

  constructor(
    policy: Policy,
    openedAt: Instant,
    { calendars = {}, others = [], ...facts }: Partial<Opening> & Around = {},
  ) {
    this.policy = { ...policy, calendars };
    this.others = others.map((each) => ({ calendars, ...each }));
    const usual = {
      id: 'local-1',
      organisation: 'local',
      openedAt,
      openedBy: 'ann',
      requester: 'rob',
      participants: [],
    };
    const decision = openTicket(
      this.policy,
      { ...usual, priority: policy.defaultPriority, clock: realTime, ...facts },
      openedAt,
    );
    this.ticket = decision.ticket;
    this.keep(decision.effects);
  }

  /** Lets time pass to `at`; `late` skips the timers on the way, as when the system was down. */
  until(at: Instant, { late = false } = {}): this {
    for (;;) {
      const { due } = nextDue(this.policy, this.ticket);
      if (!due || due.at > at) return this;
      this.take(decide(this.policy, this.ticket, { type: 'due-reached', now: late ? at : due.at }));
    }
  }

  /** Sends a command that was received at `at` and is decided upon at `now`. */
  say(at: Instant, wish: Wish, { now = at, commandId = `c${this.received + 1}`, by = 'ann' } = {}): Decision {
    if (now === at) this.until(at - 1);
    this.received += 1;
    const command = { ...wish, commandId, by };
    const wanted = command.name === 'change-policy' ? command.version : undefined;
    const next = this.others.find(({ version }) => version === wanted);
    const event = { type: 'commanded' as const, command, at, receivedSeq: this.received, now };
    return this.take(decide(this.policy, this.ticket, { ...event, ...(next ? { next } : {}) }));
  }

  /** The timeline in a few words a line, without the refused and the noted. */
  told(types?: Entry['type'][]): string[] {
    const wanted = this.entries.filter((entry) => !types || types.includes(entry.type));
    return wanted.map(
      ({ at, type, rung, clock }) => `${stamp(at)} ${type}${rung ? ` ${rung}` : ''}${clock ? ` ${clock}` : ''}`,
    );
  }

  /** Why the last command was refused; nothing when it was not. */
  refusals(): string[] {
    const last = this.ticket.answers.at(-1);
    return last?.outcome === 'refused' ? last.reasons : [];
  }

  /** Whom the entries of a type told, oldest first: `tara email escalated`. */
  tellings(type: Entry['type']): string[] {
    const about = this.entries.filter((entry) => entry.type === type).map(({ seq }) => seq);
    return this.messages.flatMap(({ person, channel, notices }) =>
      notices
        .filter(({ entrySeq }) => about.includes(entrySeq))
        .map(({ template }) => `${person} ${channel} ${template}`),
    );
  }

  private take(decision: Decision): Decision {
    this.ticket = decision.ticket;
    const { version } = this.ticket.policy;
    this.policy = [this.policy, ...this.others].find((each) => each.version === version) ?? this.policy;
    this.keep(decision.effects);
    return decision;
  }

  private keep(effects: Effect[]): void {
    for (const effect of effects) {
      if (effect.type === 'record-entry') this.entries.push(effect.entry);
      if (effect.type === 'deliver-message') this.messages.push(effect.message);
    }
  }
}

const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Mon 09:00`, with seconds only where there are some. */
export function stamp(at: Instant): string {
  const date = new Date(at);
  const time = date.toISOString().slice(11, 19);
  return `${names[date.getUTCDay()] ?? ''} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}
