import type { DueFacts } from '@stepladder/domain';
import type { Say } from '../../../words/say';
import type { TicketView } from '../api/ticket';
import type { Names } from './names';

/** A ticket with something due. */
export type DueTicket = Pick<TicketView, 'nextDue' | 'nextDueFacts' | 'policy'>;

/** What will happen by itself: "Team lead takes over unless resolved". As the API says it where it gives no facts. */
export function dueInWords({ nextDue, nextDueFacts: facts }: DueTicket, names: Names, say: Say): string {
  if (!facts) return nextDue ?? '';
  return unless(whatIsDue(facts, names, say), eventsOf(facts), say);
}

function whatIsDue(facts: DueFacts, names: Names, say: Say): string {
  switch (facts.what) {
    case 'closing':
    case 'review':
      return say(`timeline:due-${facts.what}`);
    case 'call': {
      const people = facts.people.map((id) => names.person(id)).join(', ');
      return facts.round > 0
        ? say('timeline:due-call-again', { people, round: facts.round + 1 })
        : say('timeline:due-call', { people });
    }
    case 'calls-end':
      return facts.role === undefined
        ? say('timeline:due-calls-end')
        : say('timeline:due-calls-end-to', { role: names.label('roles', facts.role) });
    case 'clock':
      return clockIsDue(facts, names, say);
  }
}

type ClockIsDue = Extract<DueFacts, { what: 'clock' }>;

function clockIsDue({ clock: id, kind, round, resumes, moves }: ClockIsDue, names: Names, say: Say): string {
  const clock = names.clock(id);
  const done = [
    ...moves.map(({ rung, how }) => say(`timeline:goes-${how}`, { rung: names.rung(rung) })),
    ...(resumes ? [say('timeline:due-resumes')] : []),
  ];
  if (done.length > 0)
    return kind === 'breach' ? say('timeline:due-up', { clock, moves: done.join(', ') }) : done.join(', ');
  const what = say(`timeline:due-${kind === 'warning' ? 'warning' : 'breach'}`, { clock });
  return round > 0 ? say('timeline:due-again', { what, round }) : what;
}

function eventsOf(facts: DueFacts): string[] {
  switch (facts.what) {
    case 'closing':
      return ['reopened'];
    case 'review':
      return ['resumed'];
    case 'clock':
      return facts.unless ?? [];
    case 'call':
    case 'calls-end':
      return ['acknowledged'];
  }
}

function unless(what: string, events: string[], say: Say): string {
  if (events.length === 0) return what;
  const words = events.map((event) =>
    say(`timeline:until-${event}`, { defaultValue: say(`timeline:entry-${event}`).toLowerCase() }),
  );
  return say('timeline:due-unless', { what, events: words.join(` ${say('timeline:or')} `) });
}
