import { catchUp } from '../clocks/catch-up';
import { stand } from '../ladder/climb';
import { openingIndex } from '../ladder/where-it-stands';
import { messagesOf } from '../notices/message-of';
import { noteNobodyOn } from '../people/note-nobody-on';
import type { PersonId } from '../policy/audience';
import { functionalLadder, rungAt, type PolicyInForce } from '../policy/policy-in-force';
import type { Instant } from '../time/instant';
import type { RatedClock } from '../time/rated-clock';
import type { Decision } from './decide';
import type { Effect } from './effect';
import type { Entry } from './entry';
import { heed } from './heed';
import { placementsOf } from './placing';
import { said } from './said';
import { withoutMemory } from './remember';
import type { RememberingTicket, Ticket } from './ticket';
import { Turn } from './turn';

/** What is known of a ticket when it is opened. */
export type Opening = {
  id: string;
  organisation: string;
  openedAt: Instant;
  openedBy: PersonId;
  requester: PersonId;
  participants: PersonId[];
  /** By `priorityFrom`, where impact and urgency were said. */
  priority: string;
  impact?: string;
  urgency?: string;
  plan?: string;
  region?: string;
  category?: string;
  area?: string;
  /** Evidence given with the request, by id. */
  evidence?: string[];
  /** Systems in which it is kept already, such as where it came from. */
  placements?: string[];
  /** The ticket that this one follows up. */
  follows?: string;
  /** The rung it comes to; absent means the ladder's own. */
  rung?: string;
  clock: RatedClock;
};

/** Opens a ticket: it stands on its first rung, its clocks run, and those to be told on opening are told what it is promised. */
export function openTicket(policy: PolicyInForce, opening: Opening, now: Instant): Decision {
  const turn = new Turn(policy, newTicket(policy, opening), now);
  const ladder = functionalLadder(policy);
  const index = openingIndex(ladder, opening.rung);
  const nobodyOn = stand(turn, ladder, index, { at: opening.openedAt });
  const entry = turn.record({
    ...openedBy(opening, turn.ticket),
    ladder: ladder.id,
    rung: rungAt(ladder, index).id,
    status: 'open',
  });
  if (nobodyOn) noteNobodyOn(turn, entry, nobodyOn);
  heed(turn, 0, 'opening');
  const base = withoutMemory(turn.ticket);
  catchUp(turn, now, true);
  const ticket: RememberingTicket = {
    ...turn.ticket,
    version: 1,
    answers: [],
    past: { base, facts: [], done: turn.deeds },
  };
  const effects: Effect[] = [...turn.entries.map((each) => ({ type: 'record-entry' as const, entry: each }))];
  return {
    ticket,
    effects: [...effects, ...messagesOf(turn.tellings), ...placementsOf(turn)],
    because: turn.entries.map((each) => each.because),
  };
}

/** The entry tells what confirmation mails confirm: how the ticket is classified. */
function openedBy({ openedAt: at, openedBy: by }: Opening, ticket: Ticket): Omit<Entry, 'seq' | 'recordedAt'> {
  const because = { code: 'command' as const, command: 'open' as const, by };
  const { priority, plan, region, category, area, evidence } = ticket;
  return { at, type: 'opened', because, ...said({ priority, plan, region, category, area, evidence }) };
}

function newTicket(policy: PolicyInForce, opening: Opening): Ticket {
  const { id, organisation, openedAt, requester, participants, priority, clock } = opening;
  return {
    id,
    organisation,
    policy: { id: policy.id, version: policy.version },
    clock,
    openedAt,
    status: 'open',
    priority,
    ...saidAtOpening(policy, opening),
    requester,
    participants,
    positions: {},
    holder: { rung: '', people: [] },
    clocks: {},
    decidedUpToAt: openedAt,
    version: 0,
    seq: 0,
  };
}

/** What is known of it beside its priority; without a plan or region it has the policy's first. */
function saidAtOpening({ plans, regions }: PolicyInForce, opening: Opening): Partial<Ticket> {
  const { impact, urgency, category, area, evidence, placements } = opening;
  const { plan = plans[0]?.id, region = regions[0]?.id } = opening;
  return said({ plan, region, category, area, impact, urgency, evidence, placements });
}
