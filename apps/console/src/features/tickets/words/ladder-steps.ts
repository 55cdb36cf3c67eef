import type { ComingView } from '../api/outlook';
import type { EntryView, LadderView, PersonRef, PolicyView, TicketView } from '../api/ticket';

/**
 * One rung as the picture shows it. `current` has the ticket, `last` had it when it ended; `climbed` was reached; `below` lies
 * under where it is and was passed by; `coming` has its time; `ahead` none.
 */
export type LadderStep = {
  id: string;
  label: string;
  state: 'climbed' | 'below' | 'current' | 'last' | 'coming' | 'ahead';
  /** When it was reached last, or will be. */
  at?: string;
  people: PersonRef[];
  /** Who will have it is not known before it is reached: it goes by the ticket's area, or to whom somebody names. */
  open?: 'area' | 'named';
  /** Nobody plays it and nobody would stand in. */
  empty: boolean;
};

type Known = { ticket: TicketView; policy: Playing; entries: EntryView[]; coming: ComingView[] };
type Playing = Pick<PolicyView, 'roles' | 'areas'>;
type Rung = Pick<LadderView['rungs'][number], 'id' | 'label' | 'role' | 'heldBy'>;
type Ladder = Pick<LadderView, 'id' | 'kind'> & { rungs: Rung[] };

/** A ladder's rungs from the lowest to the highest, each with how the ticket stands to it. */
export function ladderSteps(ladder: Ladder, known: Known): LadderStep[] {
  const { ticket, policy, entries, coming } = known;
  const moves = entries.filter((entry) => entry.ladder === ladder.id && isMove.has(entry.type));
  const reached = reachedOn(ladder, ticket, moves);
  const holding = ladder.kind === 'functional' ? (ticket.tier ?? reached) : reached;
  const present = ladder.rungs.findIndex(({ id }) => id === reached);
  return ladder.rungs.map((rung, index) => {
    const came = moves.findLast((entry) => entry.rung === rung.id)?.at;
    const next = coming.find((each) => each.type === 'escalated' && each.ladder === ladder.id && each.rung === rung.id);
    const base = { id: rung.id, label: rung.label, empty: isEmpty(rung, policy, ticket) };
    const open = openOn(rung, ticket);
    const members = open ? [] : membersOf(rung, policy, ticket);
    if (rung.id === holding) {
      const people = ladder.kind === 'functional' ? ticket.holder : members;
      const state = ladder.kind === 'functional' && isOver(ticket) ? 'last' : 'current';
      return { ...base, state, people, ...(came ? { at: came } : {}) };
    }
    if (index <= present)
      return came
        ? { ...base, state: 'climbed', people: members, at: came }
        : { ...base, state: 'below', people: members };
    if (next) return { ...base, state: 'coming', people: members.length > 0 ? members : next.people, at: next.at };
    return { ...base, state: 'ahead', people: members, ...(open ? { open } : {}) };
  });
}

function openOn({ heldBy }: Rung, { area }: TicketView): LadderStep['open'] {
  if (heldBy === 'named') return 'named';
  return heldBy === 'area' && area === undefined ? 'area' : undefined;
}

/** Nothing is done with it any more, so nobody has it. */
export function isOver({ status }: Pick<TicketView, 'status'>): boolean {
  return status === 'closed' || status === 'cancelled';
}

const isMove = new Set<EntryView['type']>(['opened', 'escalated', 'handed-back', 'intervened', 'complained']);

function reachedOn(ladder: Ladder, { rung }: TicketView, moves: EntryView[]): string | undefined {
  if (ladder.kind === 'functional') return rung ?? ladder.rungs[0]?.id;
  return moves.at(-1)?.rung;
}

function membersOf(rung: Rung, policy: Playing, ticket: TicketView): string[] {
  return roleOf(rung, policy, ticket)?.people ?? [];
}

function isEmpty(rung: Rung, policy: Playing, ticket: TicketView): boolean {
  const role = roleOf(rung, policy, ticket);
  if (!role || rung.heldBy === 'named') return false;
  return role.people.length === 0 && role.fallback === undefined;
}

function roleOf(rung: Rung, { roles, areas }: Playing, { area }: TicketView) {
  const ofArea = rung.heldBy === 'area' ? areas.find(({ id }) => id === area)?.role : undefined;
  return roles.find(({ id }) => id === (ofArea ?? rung.role));
}
