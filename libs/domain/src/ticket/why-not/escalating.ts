import { membersOf } from '../../people/who-plays';
import type { Rung } from '../../policy/ladder';
import type { Policy } from '../../policy/policy';
import { ascentOf, ladderMeant, type Ascent } from '../ascent';
import type { Command } from '../command';
import { shownOn, whyMissing, whyNotEvidence } from '../evidence';
import type { Ticket } from '../ticket';
import { whyNotThrough } from './gate';
import type { Asked } from './objection';
import { unless } from './unless';
import { called, listed, whyNotListed } from './words';
import { say } from './reasons';

type Escalate = Command & { name: 'escalate' };

/** Why a ticket may not be moved up like that: everything that is missing, at once (semantics: Escalating by hand). */
export function whyNotEscalate({ policy, ticket, command }: Asked<'escalate'>): string[] {
  const ladder = ladderMeant(policy, command.ladder);
  if (!ladder) return [say('no-ladder', { ladder: command.ladder ?? '', ladders: listed(policy.ladders) })];
  if (ladder.climbedBy === 'complain') return [say('complaints-only', { ladder: called(ladder) })];
  const ascent = ascentOf(policy, ticket, ladder, command);
  const atTop = command.to === undefined && ascent.index >= ladder.rungs.length;
  if (atTop) return unless(ladder.atTop === 'tell-again', say('at-top', { ladder: ladder.label }));
  return [
    ...whyNotThere(ascent, command),
    ...whyNotReason(ascent, command),
    ...whyNotNamed(policy, ticket, ascent, command),
    ...whyNotArea(policy, ticket, ascent, command),
    ...whyNotEvidence(policy, command.evidence),
    ...whyMissing(policy, ascent.reason?.needs ?? [], command.evidence ?? [], ascent.reason?.label ?? ''),
    ...(ascent.reason?.bypassesGate ? [] : whyNotThrough(policy, ticket, ascent, shownOn(ticket, command.evidence))),
  ];
}

/** The rung must be there, above, reached by escalation, and next unless it may be skipped to. */
function whyNotThere({ ladder, present, index, reason }: Ascent, { to, reason: why }: Escalate): string[] {
  const rung = ladder.rungs[index];
  if (!rung) return [say('no-rung-on', { rung: to ?? '', ladder: ladder.label, rungs: listed(ladder.rungs) })];
  const next = ladder.rungs[present + 1];
  const led = reason?.leadsTo ?? [];
  const allowed = led.length === 0 || led.includes(rung.id);
  const goals = ladder.rungs.filter(({ id }) => led.includes(id));
  return [
    ...unless(index > present, say('reached-already', { rung: called(rung) })),
    ...unless(rung.reachedBy === 'escalate', say('comes-in-otherwise', { rung: called(rung), way: rung.reachedBy })),
    ...(index > present + 1 ? whyNotPast(next, ladder.skip || led.includes(rung.id), why) : []),
    ...unless(
      allowed,
      say('leads-elsewhere', { reason: reason?.label ?? '', goals: listed(goals, ' or '), rung: called(rung) }),
    ),
  ];
}

/** Past the next rung only where the policy allows it, and with a reason. */
function whyNotPast(next: Rung | undefined, mayBeSkipped: boolean, why: string | undefined): string[] {
  const name = next ? called(next) : 'none';
  if (!mayBeSkipped) return [say('not-skippable', { rung: name })];
  return unless(why !== undefined, say('past-needs-reason', { rung: name }));
}

function whyNotReason({ leaving, reason }: Ascent, { reason: given }: Escalate): string[] {
  const known = leaving?.reasons ?? [];
  return known.length === 0 || reason ? [] : whyNotListed(known, given);
}

/** A person counts only where somebody is named, and must belong to a rung that is not held by name. */
function whyNotNamed(policy: Policy, ticket: Ticket, { ladder, index, reason }: Ascent, { person, area }: Escalate) {
  const rung = ladder.rungs[index];
  if (!rung) return [];
  if (person === undefined) return unless(!reason?.namesPerson, say('person-missing', { reason: reason?.label ?? '' }));
  if (rung.heldBy === 'named') return [];
  if (!reason?.namesPerson) return [say('not-by-name', { rung: called(rung) })];
  const belongs = membersOf(policy, rung, area ?? ticket.area).includes(person);
  return unless(belongs, say('not-member', { person, rung: called(rung) }));
}

function whyNotArea(policy: Policy, ticket: Ticket, { ladder, index, reason }: Ascent, { area }: Escalate): string[] {
  const known = policy.areas.some(({ id }) => id === area);
  if (area !== undefined) return unless(known, say('no-area', { area, areas: listed(policy.areas) }));
  const needed = reason?.needsArea === true || asksArea(ladder.rungs[index]);
  return unless(!needed || ticket.area !== undefined, say('area-missing', { areas: listed(policy.areas) }));
}

function asksArea(rung: Rung | undefined): boolean {
  return rung?.heldBy === 'area';
}
