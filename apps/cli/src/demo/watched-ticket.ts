import type { Instant } from '@stepladder/domain';
import type { EntryAnswer, OutcomeAnswer, TicketAnswer } from '../api/answers';
import type { ApiClient } from '../api/api-client';
import { mondayMorning, type Deed, type StoryTicket } from '@stepladder/policy-file';
import type { LadderShape } from './ladder-picture';

/** An hour of the ticket's time passes in a second. */
export const rate = 3_600;

/** A policy as the API shows it, as far as the demonstration needs it. */
export type PolicyAnswer = {
  zone: string;
  ladders: { kind: string; rungs: { id: string; label: string }[] }[];
};

/** One ticket of the demonstration: what is known of it, and what is still to be done to it. */
export class WatchedTicket {
  readonly entries: EntryAnswer[] = [];
  private waiting: Deed[];

  private constructor(
    private readonly api: ApiClient,
    readonly story: StoryTicket,
    readonly ladder: LadderShape,
    private readonly opened: { ticket: TicketAnswer; realAt: number },
  ) {
    this.waiting = [...story.deeds];
    this.ticket = opened.ticket;
  }

  /** The ticket as last seen. */
  ticket: TicketAnswer;

  /** Opens a ticket whose own time begins on the next Monday at nine and runs an hour a second. */
  static async open(api: ApiClient, story: StoryTicket, policy: PolicyAnswer): Promise<WatchedTicket> {
    const clock = { rate, virtualOriginAt: new Date(mondayMorning(policy.zone, Date.now())).toISOString() };
    const { deeds: _, ...opening } = story;
    const { body } = await api.post<TicketAnswer>('/v1/tickets', { ...opening, clock });
    const ladder = policy.ladders.find(({ kind }) => kind === 'functional')?.rungs ?? [];
    return new WatchedTicket(api, story, ladder, { ticket: body, realAt: performance.now() });
  }

  get id(): string {
    return this.ticket.id;
  }

  /** The ticket's own present. */
  now(): Instant {
    return Date.parse(this.opened.ticket.openedAt) + Math.floor((performance.now() - this.opened.realAt) * rate);
  }

  /** Does what is to be done by now; answers what was done, with what became of it. */
  async act(): Promise<{ deed: Deed; outcome: OutcomeAnswer }[]> {
    const passedS = (performance.now() - this.opened.realAt) / 1000;
    const due = this.waiting.filter(({ afterS }) => afterS <= passedS);
    this.waiting = this.waiting.filter((deed) => !due.includes(deed));
    const done: { deed: Deed; outcome: OutcomeAnswer }[] = [];
    for (const deed of due) {
      const path = `/v1/tickets/${this.id}/commands/${deed.command}`;
      done.push({ deed, outcome: (await this.api.post<OutcomeAnswer>(path, deed.facts)).body });
    }
    return done;
  }

  /** Looks at the ticket again; answers the entries that are new, in the order that counts. */
  async look(): Promise<EntryAnswer[]> {
    const [ticket, { entries }] = await Promise.all([
      this.api.get<TicketAnswer>(`/v1/tickets/${this.id}`),
      this.api.get<{ entries: EntryAnswer[] }>(`/v1/tickets/${this.id}/timeline`),
    ]);
    this.ticket = ticket;
    const known = new Set(this.entries.map(({ seq }) => seq));
    const fresh = entries
      .filter(({ seq }) => !known.has(seq))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq);
    this.entries.push(...fresh);
    return fresh;
  }

  /** The requester by name: the directory knows them only by an id that says nothing to a reader. */
  named(text: string): string {
    const { requester } = this.opened.ticket;
    return typeof requester === 'string' ? text.replaceAll(requester, this.story.requester.name) : text;
  }

  /** Whether the ladder has been climbed to this rung. */
  hasReached(rung: string): boolean {
    return this.entries.some((entry) => entry.type === 'escalated' && entry.rung === rung);
  }
}
