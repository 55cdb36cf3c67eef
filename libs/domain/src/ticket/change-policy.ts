import { reBudget, standingOf } from '../clocks/re-budget';
import { noteNobodyOn } from '../people/note-nobody-on';
import type { OnDuty } from '../people/on-duty';
import { whoPlays } from '../people/who-plays';
import { functionalLadder, type PolicyInForce } from '../policy/policy-in-force';
import type { Policy } from '../policy/policy';
import type { Instant } from '../time/instant';
import type { Command } from './command';
import { positionsUnder } from './positions-under';
import { said } from './said';
import type { Paging, Ticket } from './ticket';
import type { Turn } from './turn';
import { log } from './write-line';

type ChangePolicy = Command & { name: 'change-policy' };

/**
 * The ticket goes on under another version of its policy (semantics: What a change does). Rungs climbed stay climbed. Clocks
 * that both versions have keep their ledger and what fired, and are measured by the new rows and calendars; those that are no
 * more are dropped; new ones start now, at the change, and not at the opening. Whoever holds the ticket goes on holding it.
 */
export function changePolicy(turn: Turn, command: ChangePolicy, at: Instant): void {
  const { policy, ticket, next } = turn;
  if (!next) throw new Error(`there is no version ${command.version}`);
  const before = standingOf(policy, ticket);
  const instead = command.rungs ?? {};
  const { positions } = positionsUnder(policy, ticket, next, instead);
  turn.goOnUnder(next);
  turn.ticket = { ...withoutForgotten(next, turn.ticket), policy: { id: next.id, version: next.version }, positions };
  turn.change({ clocks: keptClocks(next, ticket) });
  stopCallsOfRungs(turn, next);
  const nobodyOn = passOn(turn, policy, instead, at);
  const dues = reBudget(turn, at, before);
  const entry = log(turn, command, at, { type: 'policy-changed', policyVersion: next.version, ...dues });
  if (nobodyOn) noteNobodyOn(turn, entry, nobodyOn);
}

function keptClocks({ clocks }: Policy, ticket: Ticket): Ticket['clocks'] {
  const kept = clocks.flatMap(({ id }) => {
    const state = ticket.clocks[id];
    return state ? [[id, state] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** What the version does not speak of is forgotten; a plan and a region are the first where it has some and the ticket none. */
function withoutForgotten(next: Policy, { plan, region, category, area, ...ticket }: Ticket): Ticket {
  const kept = (value: string | undefined, list: { id: string }[]) => (list.length === 0 ? undefined : value);
  return {
    ...ticket,
    ...said({
      plan: kept(plan, next.plans) ?? next.plans[0]?.id,
      region: kept(region, next.regions) ?? next.regions[0]?.id,
      category: kept(category, next.categories),
      area: kept(area, next.areas),
    }),
  };
}

/** Calls for a rung that is no more stop. */
function stopCallsOfRungs(turn: Turn, next: Policy): void {
  const { pagings } = turn.ticket;
  if (!pagings) return;
  const rungs = (id: string) => next.ladders.find((ladder) => ladder.id === id)?.rungs ?? [];
  const isThere = ({ of }: Paging) => of === 'emergency' || rungs(of.ladder).some(({ id }) => id === of.rung);
  turn.change({ pagings: pagings.filter(isThere) });
}

/** Those who play a part in neither version but hold it go on; those who left are followed by whoever plays the rung now. */
function passOn(turn: Turn, before: PolicyInForce, instead: Record<string, string>, at: Instant): OnDuty['nobodyOn'] {
  const { holder, area } = turn.ticket;
  const meant = instead[holder.rung] ?? holder.rung;
  const rung = functionalLadder(turn.policy).rungs.find(({ id }) => id === meant);
  if (!rung) return undefined;
  const still = holder.people.filter((person) => plays(turn.policy, person) || !plays(before, person));
  if (meant === holder.rung && still.length > 0) {
    turn.change({ holder: { rung: meant, people: still } });
    return undefined;
  }
  const { people, nobodyOn } = whoPlays(turn.policy, rung, { area, at });
  turn.handTo({ rung: meant, people });
  return nobodyOn;
}

function plays({ roles }: Policy, person: string): boolean {
  return roles.some(({ people }) => people.includes(person));
}
