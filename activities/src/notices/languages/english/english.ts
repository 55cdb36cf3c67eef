import { commandNames, entryTypes, type CommandName, type EntryType, type TicketStatus } from '@stepladder/domain';
import type { Wording } from '../wording';
import { plainSentence, sentences } from './sentences';

const spaced = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, id.replaceAll('-', ' ')])) as Record<Id, string>;

/** The ids are English already; only their hyphens are no words. */
const happened = spaced<EntryType>(entryTypes);
const commands = Object.fromEntries(['open' as const, ...commandNames].map((id) => [id, id])) as Record<
  CommandName | 'open',
  string
>;
const statuses = spaced<TicketStatus>([
  ...(['open', 'in-progress', 'awaiting', 'project', 'testing', 'resolved', 'closed', 'cancelled'] as const),
]);

export const english: Wording = {
  locale: 'en-GB',
  sentences,
  plainSentence,
  happened,
  commands,
  outcomes: { worked: 'worked', failed: 'failed' },
  kinds: { project: 'project', testing: 'testing' },
  statuses,
  threshold: (id) => (id === 'breach' ? 'its target' : id),
  share: (count, of) => `${count} of ${of}`,
  units: ['d', 'h', 'min', 's'],
  frame: {
    hello: (name) => `Hello ${name},`,
    several: (count) => `${count} notices`,
    ticket: 'Ticket',
    priority: (priority, status) => `Priority ${priority}, ${status}`,
    next: 'What comes next',
    nothingNext: 'Nothing is due by itself at present.',
    hurried: (rate) => `Times are the ticket's own: it runs ${rate} times as fast as the clock on the wall.`,
    lateBy: (length) => `late by ${length}`,
    dueBy: (when) => `by ${when}`,
    dueNever: 'no time is set any more',
    dueBefore: (when) => `before, by ${when}`,
  },
  next: {
    closing: 'closes unless reopened',
    review: 'the wait is to be looked at again unless resumed',
    call: (people, round) => `calls ${people}${round === 0 ? '' : ` (round ${round + 1})`} unless acknowledged`,
    callsEnd: (role) => (role === undefined ? 'calls end' : `${role} gets it`) + ' unless acknowledged',
    warning: (clock, again, unless) => `${clock} warning${again} ${unless}`,
    breach: (clock, again, unless) => `${clock} breaches${again} ${unless}`,
    moves: (moves, unless) => `${moves.join(', ')} ${unless}`,
    upAndMoves: (clock, moves, unless) => `${clock} is up: ${moves.join(', ')} ${unless}`,
    move: {
      'takes-over': (rung) => `${rung} takes over`,
      'is-involved': (rung) => `${rung} is involved`,
      'already-reached': (rung) => `${rung} (already reached)`,
    },
    waitEnds: 'the wait ends',
    again: (round) => `, told again (${round})`,
    unless: (events) => `unless ${events.join(' or ')}`,
    resumed: 'resumed',
  },
};
