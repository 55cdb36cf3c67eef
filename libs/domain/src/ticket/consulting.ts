import { presentIndex } from '../ladder/where-it-stands';
import { lastConsulted, THE_HOLDER, wasConsulted } from '../notices/consulted-people';
import { tellPeople } from '../notices/tell';
import { tellOf } from '../notices/tell-of';
import { whoPlays } from '../people/who-plays';
import { functionalLadder } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { Command, CommandName } from './command';
import type { Entry } from './entry';
import { handIn } from './evidence';
import { openQuestion } from './open-question';
import { suggestionsOf } from './suggestions';
import type { Consultation } from './ticket';
import type { Turn } from './turn';
import { log, reasonOf } from './write-line';

type Of<Name extends CommandName> = Command & { name: Name };

/** Asks another rung, or those of a consultation together, who are told; the holder keeps the ticket. */
export function consult(turn: Turn, command: Of<'consult'>, at: Instant): void {
  const { rung, consultation, evidence, by } = command;
  handIn(turn, evidence);
  const asked = consultation ?? rung ?? '';
  keep(turn, { with: asked, askedAt: at, by });
  const entry = log(turn, command, at, {
    type: 'consulted',
    ...whom(turn, asked),
    ...reasonOf(command),
    ...(evidence === undefined ? {} : { evidence }),
  });
  if (!turn.policy.firstForm) tellOf(turn, entry, [{ who: 'consulted' }]);
}

/** A question: of those who were consulted to the holder; of anybody else to those who were consulted, for more. */
export function ask(turn: Turn, command: Of<'ask'>, at: Instant): void {
  const toHolder = wasConsulted(turn.policy, turn.ticket, command.by, at);
  const asked = toHolder ? THE_HOLDER : (lastConsulted(turn.ticket)?.with ?? THE_HOLDER);
  keep(turn, { with: asked, askedAt: at, by: command.by });
  const entry = log(turn, command, at, { type: 'asked', ...whom(turn, asked) });
  tellOf(turn, entry, [{ who: toHolder ? 'holder' : 'consulted' }]);
}

/** Answers what is open; whoever asked is told. */
export function answer(turn: Turn, command: Of<'answer'>, at: Instant): void {
  const open = openQuestion(turn.ticket, command.by);
  if (!open) return;
  const consultations = turn.ticket.consultations?.map((each) => (each === open ? { ...each, answeredAt: at } : each));
  turn.change({ ...(consultations && { consultations }) });
  const entry = log(turn, command, at, { type: 'answered', person: open.by, ...whom(turn, open.with) });
  tellOf(turn, entry, [{ who: 'named' }]);
}

/** Somebody who was consulted says what to try; the holder is told. */
export function suggest(turn: Turn, command: Of<'suggest'>, at: Instant): void {
  const { suggestions = [] } = turn.ticket;
  const rung = lastConsulted(turn.ticket)?.with ?? '';
  const number = suggestions.length + 1;
  turn.change({ suggestions: [...suggestions, { number, rung, by: command.by, at }] });
  const entry = log(turn, command, at, { type: 'suggested', suggestion: number, ...whom(turn, rung) });
  tellOf(turn, entry, [{ who: 'holder' }]);
}

/** A suggestion was tried; once as many of the rung above have failed as its gate says, that rung is offered the ticket. */
export function tried(turn: Turn, command: Of<'tried'>, at: Instant): void {
  const { suggestion, outcome } = command;
  const before = turn.ticket.suggestions ?? [];
  const rung = before.find(({ number }) => number === suggestion)?.rung ?? '';
  turn.change({ suggestions: before.map((each) => (each.number === suggestion ? { ...each, outcome } : each)) });
  log(turn, command, at, { type: 'tried', suggestion, outcome, ...whom(turn, rung) });
  if (outcome === 'failed') offer(turn, command, at);
}

function offer(turn: Turn, command: Of<'tried'>, at: Instant): void {
  const { policy, ticket } = turn;
  const ladder = functionalLadder(policy);
  const present = presentIndex(ticket, ladder);
  const [gate, next] = [ladder.rungs[present]?.gate, ladder.rungs[present + 1]];
  if (!gate || !next || gate.offeredAfter === 0) return;
  const theirs = suggestionsOf(policy, ticket, next);
  const failed = theirs.filter(({ outcome }) => outcome === 'failed').length;
  const isOneOfTheirs = theirs.some(({ number }) => number === command.suggestion);
  if (failed !== gate.offeredAfter || !isOneOfTheirs) return;
  const entry = log(turn, command, at, { type: 'offered', ladder: ladder.id, rung: next.id, count: failed });
  const { people } = whoPlays(policy, next, { area: ticket.area, at });
  const occasion = { entry, firing: command.commandId, action: 'offered', round: 0 };
  tellPeople(turn, people, { template: 'offered', channels: ['email'] }, occasion);
}

function keep(turn: Turn, consultation: Consultation): void {
  turn.change({ consultations: [...(turn.ticket.consultations ?? []), consultation] });
}

/** Whom a consultation meant, as an entry says it. */
function whom(turn: Turn, asked: string): Pick<Entry, 'rung' | 'consultation'> {
  if (asked === THE_HOLDER) return {};
  const isRung = functionalLadder(turn.policy).rungs.some(({ id }) => id === asked);
  return isRung ? { rung: asked } : { consultation: asked };
}
