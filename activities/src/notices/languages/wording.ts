import type { CommandName, DueFacts, EntryType, TemplateName, TicketStatus } from '@stepladder/domain';

/** What comes next, ids already turned into the policy's labels. */
export type NextWords = {
  closing: string;
  review: string;
  call(people: string, round: number): string;
  callsEnd(role: string | undefined): string;
  warning(clock: string, again: string, unless: string): string;
  breach(clock: string, again: string, unless: string): string;
  moves(moves: string[], unless: string): string;
  upAndMoves(clock: string, moves: string[], unless: string): string;
  move: Record<Extract<DueFacts, { what: 'clock' }>['moves'][number]['how'], (rung: string) => string>;
  waitEnds: string;
  again(round: number): string;
  /** What would stop it: what has happened to a ticket by then. */
  unless(events: string[]): string;
  resumed: string;
};

/** The sentences of a mail around its notices. */
export type FrameWords = {
  hello(name: string): string;
  several(count: number): string;
  ticket: string;
  priority(priority: string, status: string): string;
  next: string;
  nothingNext: string;
  hurried(rate: number): string;
  lateBy(length: string): string;
  /** A due instant, as it is and as it was before a change. */
  dueBy(when: string): string;
  dueNever: string;
  dueBefore(when: string): string;
};

/** All that Stepladder says by itself in one language. */
export type Wording = {
  /** For dates, as BCP 47 names it. */
  locale: string;
  /**
   * What one notice says, in a sentence, by the template's name; its facts are those of `factsOf`. The templates named after a
   * type of entry are what a policy's `events` say unless they name another.
   */
  sentences: Record<TemplateName, string>;
  /** What a template that nobody has written says. */
  plainSentence: string;
  /** What happened, as one says it of a ticket. */
  happened: Record<EntryType, string>;
  commands: Record<CommandName | 'open', string>;
  outcomes: Record<'worked' | 'failed', string>;
  kinds: Record<'project' | 'testing', string>;
  statuses: Record<TicketStatus, string>;
  /** Where a clock stands: its target, `36h`, `75%`, `1h before`. */
  threshold(id: string): string;
  share(count: number, of: number): string;
  /** Units of a length of time, the greatest first: days, hours, minutes, seconds. */
  units: readonly [day: string, hour: string, minute: string, second: string];
  frame: FrameWords;
  next: NextWords;
};
