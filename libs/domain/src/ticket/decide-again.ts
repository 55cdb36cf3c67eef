import { catchUp } from '../clocks/catch-up';
import { calledSince, noticeId } from '../notices/notice-id';
import { tell } from '../notices/tell';
import type { Tell } from '../policy/audience';
import type { PolicyInForce } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { Answer } from './answer';
import type { CommandName } from './command';
import { isAboutComplaint } from './complaining';
import type { Because, Entry } from './entry';
import type { TicketEvent } from './event';
import { obey } from './obey';
import { inOrder, rerun, withoutMemory } from './remember';
import type { Deed, Fact, Past, RememberingTicket, Ticket } from './ticket';
import { Turn } from './turn';

type Commanded = Extract<TicketEvent, { type: 'commanded' }>;
type Correction = { turn: Turn; past: Past; answer: Answer };

/** These, and complaints, leave the work alone, so an automatic move may be taken back after them. */
const harmless: CommandName[] = ['note', 'add-participant'];

/** Whether something that counts after this command has already been carried out. */
export function isLate(past: Past, at: Instant, receivedSeq: number): boolean {
  const later = past.facts.some((fact) => fact.at > at || (fact.at === at && fact.receivedSeq > receivedSeq));
  const forgotten = past.base !== undefined && at < past.base.decidedUpToAt;
  return later || forgotten || past.done.some((deed) => deed.at >= at);
}

/**
 * Corrects the result when a command received earlier arrives late (semantics: Order and time): the past is decided again
 * with the command in its place. An automatic move is taken back only if nobody has acted since; whoever was told of what
 * no longer holds is told to stand down; answers already given never change. What lies before a change of the policy, or
 * further back than is remembered, is not decided again, nor is a change of the policy itself put in its place: the command
 * is taken as the ticket stands.
 */
export function decideAgain(policy: PolicyInForce, ticket: RememberingTicket, event: Commanded): Correction {
  const { command, at, receivedSeq } = event;
  const { base, facts, done } = ticket.past;
  const late = { policy, ticket, event };
  const fact: Fact = { command, at, receivedSeq, accepted: true };
  const changed = facts.some((each) => isChange(each) && (each.at > at || each.receivedSeq > receivedSeq));
  if (changed || command.name === 'change-policy') return keepMoves(late, 'policy-changed');
  if (!base || at < base.decidedUpToAt) return keepMoves(late, 'long-ago');

  const counted = inOrder([...facts.filter(({ accepted }) => accepted), fact]);
  const again = rerun(policy, base, counted);
  const broken = counted.some((each, index) => each !== fact && !again.accepted[index]);
  const upTo = ticket.decidedUpToAt;
  catchUp(
    again.turn,
    upTo,
    done.some((deed) => deed.at === upTo),
  );

  const withdrawn = done.filter((deed) => deed.at >= at && !again.turn.deeds.some(same(deed)));
  const acted = withdrawn.some((deed) => deed.moved && facts.some((each) => actedSince(each, deed)));
  if (broken || acted) return keepMoves(late, 'acted-since', withdrawn);
  return takeBack({ policy, ticket, event, fact }, again.turn, withdrawn);
}

function isChange({ command, accepted }: Fact): boolean {
  return accepted && command.name === 'change-policy';
}

function same(deed: Deed): (other: Deed) => boolean {
  return (other) => other.firing === deed.firing && other.at === deed.at;
}

function actedSince({ accepted, at, command }: Fact, deed: Deed): boolean {
  return accepted && at > deed.at && !harmless.includes(command.name) && !isAboutComplaint(command);
}

type Late = { policy: PolicyInForce; ticket: RememberingTicket; event: Commanded; fact: Fact };

/** The ticket becomes what it would have been; only what is new is written. */
function takeBack({ policy, ticket, event, fact }: Late, again: Turn, withdrawn: Deed[]): Correction {
  const { command, at, now } = event;
  const { seq, version, answers, past, placements = [] } = ticket;
  // What was placed elsewhere stays there.
  const kept =
    placements.length === 0 ? {} : { placements: [...new Set([...placements, ...(again.ticket.placements ?? [])])] };
  const memory = { answers, past, ...correctionsAfter(ticket, withdrawn) };
  const turn = new Turn(policy, { ...withoutMemory(again.ticket), seq, version, ...kept, ...memory }, now);
  const isNew = (deed: Deed) => deed.at >= at && !ticket.past.done.some(same(deed));
  const fresh = again.deeds.filter(isNew);
  for (const entry of again.entries) {
    const own = entry.commandId === command.commandId;
    if (own || fresh.some((deed) => deed.at === entry.at && causedBy(entry, deed))) copy(turn, entry, again);
  }
  for (const deed of withdrawn) standDown(turn, event, deed);
  const answer = answerIn(again.entries, command.commandId);
  const done = [...ticket.past.done.filter((deed) => !withdrawn.includes(deed)), ...fresh];
  const facts = inOrder([...ticket.past.facts, { ...fact, accepted: answer.outcome === 'accepted' }]);
  return { turn, past: { ...ticket.past, facts, done }, answer };
}

function correctionsAfter({ corrections }: Ticket, withdrawn: Deed[]): Pick<Ticket, 'corrections'> {
  if (withdrawn.length > 0) return { corrections: (corrections ?? 0) + 1 };
  return corrections === undefined ? {} : { corrections };
}

function copy(turn: Turn, entry: Entry, { tellings, placements, ticket }: Turn): void {
  const { seq: _, recordedAt: __, ...line } = entry;
  const written = turn.record(line);
  for (const telling of tellings) {
    const notice = calledSince(telling.notice, ticket, turn.ticket);
    const again = turn.tellings.some((each) => each.notice === notice);
    if (telling.entry === entry && !again) turn.tellings.push({ ...telling, notice, entry: written });
  }
  const placed = placements.filter(({ entrySeq }) => entrySeq === entry.seq);
  turn.placements.push(...placed.map((each) => ({ ...each, entrySeq: written.seq })));
}

function causedBy({ because }: Entry, deed: Deed): boolean {
  if (because.code === 'due') return deed.firing.startsWith(because.what === 'review' ? 'review/' : 'closing/');
  if (because.code === 'paging') return deed.firing === `paging/${because.paging}/${because.round}`;
  if (because.code !== 'clock') return false;
  return deed.firing === `${because.clock}/${because.cycle}/${because.threshold}/${because.round}`;
}

function standDown(turn: Turn, { command, at }: Commanded, deed: Deed): void {
  const because = becauseLate(command);
  const type = deed.moved ? 'move-taken-back' : 'firing-withdrawn';
  const entry = turn.record({ at, type, because, commandId: command.commandId, reason: deed.firing });
  for (const person of new Set(deed.told)) {
    const told = { firing: deed.firing, action: 'stand-down', person, channel: 'email' as const, round: 0 };
    const notice = noticeId(turn.ticket, told);
    turn.tellings.push({ notice, template: 'stand-down', person, channel: 'email', entry });
    entry.people = [...(entry.people ?? []), person];
  }
}

/** Why a late command is taken as the ticket stands, rather than the past decided again with it in its place. */
type TakenBecause = 'policy-changed' | 'long-ago' | 'acted-since';

/** Somebody has acted since, or the past is no longer at hand: moves stay, and an entry says why. */
function keepMoves(
  { policy, ticket, event }: Omit<Late, 'fact'>,
  why: TakenBecause,
  withdrawn: Deed[] = [],
): Correction {
  const { command, at, now, next } = event;
  const turn = new Turn(policy, ticket, now, next);
  const answer = obey(turn, command, at);
  const line = { at, because: becauseLate(command), commandId: command.commandId };
  const moves = withdrawn.filter(({ moved }) => moved);
  for (const { firing } of moves) turn.record({ ...line, type: 'move-kept', reason: firing });
  if (moves.length === 0 && answer.outcome === 'accepted') {
    turn.record({ ...line, type: 'taken-as-it-stands', reason: why });
  }
  const holder: Tell[] = [{ to: [{ who: 'holder' }], template: 'late-command', channels: ['email'] }];
  const [entry] = turn.entries;
  if (entry) tell(turn, holder, { entry, firing: command.commandId, action: 'late', round: 0 });
  const base = withoutMemory(turn.ticket);
  return { turn, past: { base, facts: [], done: [] }, answer };
}

function answerIn(entries: Entry[], commandId: string): Answer {
  const refused = entries.find((entry) => entry.commandId === commandId && entry.type === 'refused');
  return refused
    ? { commandId, outcome: 'refused', reasons: refused.reasons ?? [] }
    : { commandId, outcome: 'accepted' };
}

function becauseLate({ name, by }: Commanded['command']): Because {
  return { code: 'late-command', command: name, by };
}
