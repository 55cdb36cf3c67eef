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

type Escalate = Command & { name: 'escalate' };

/** Why a ticket may not be moved up like that: everything that is missing, at once (semantics: Escalating by hand). */
export function whyNotEscalate({ policy, ticket, command }: Asked<'escalate'>): string[] {
  const ladder = ladderMeant(policy, command.ladder);
  if (!ladder) return [`there is no ladder ${command.ladder ?? ''}; there are ${listed(policy.ladders)}`];
  if (ladder.climbedBy === 'complain') return [`${called(ladder)} is climbed by complaints alone`];
  const ascent = ascentOf(policy, ticket, ladder, command);
  const atTop = command.to === undefined && ascent.index >= ladder.rungs.length;
  if (atTop) return unless(ladder.atTop === 'tell-again', `the ticket is at the top of ${ladder.label}`);
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
  if (!rung) return [`there is no rung ${to ?? ''} on ${ladder.label}; there are ${listed(ladder.rungs)}`];
  const next = ladder.rungs[present + 1];
  const led = reason?.leadsTo ?? [];
  const allowed = led.length === 0 || led.includes(rung.id);
  const goals = ladder.rungs.filter(({ id }) => led.includes(id));
  return [
    ...unless(index > present, `the ticket has reached ${called(rung)} already`),
    ...unless(rung.reachedBy === 'escalate', `${called(rung)} comes in by ${rung.reachedBy}, not by escalation`),
    ...(index > present + 1 ? whyNotPast(next, ladder.skip || led.includes(rung.id), why) : []),
    ...unless(allowed, `${reason?.label ?? ''} leads to ${listed(goals, ' or ')}, not to ${called(rung)}`),
  ];
}

/** Past the next rung only where the policy allows it, and with a reason. */
function whyNotPast(next: Rung | undefined, mayBeSkipped: boolean, why: string | undefined): string[] {
  const name = next ? called(next) : 'none';
  if (!mayBeSkipped) return [`rungs may not be skipped; the next is ${name}`];
  return unless(why !== undefined, `going past ${name} needs a reason`);
}

function whyNotReason({ leaving, reason }: Ascent, { reason: given }: Escalate): string[] {
  const known = leaving?.reasons ?? [];
  return known.length === 0 || reason ? [] : whyNotListed(known, given);
}

/** A person counts only where somebody is named, and must belong to a rung that is not held by name. */
function whyNotNamed(policy: Policy, ticket: Ticket, { ladder, index, reason }: Ascent, { person, area }: Escalate) {
  const rung = ladder.rungs[index];
  if (!rung) return [];
  if (person === undefined)
    return unless(!reason?.namesPerson, `missing for ${reason?.label ?? ''}: the person asked for`);
  if (rung.heldBy === 'named') return [];
  if (!reason?.namesPerson) return [`${called(rung)} is not held by name: leave the person out`];
  const belongs = membersOf(policy, rung, area ?? ticket.area).includes(person);
  return unless(belongs, `${person} does not belong to ${called(rung)}`);
}

function whyNotArea(policy: Policy, ticket: Ticket, { ladder, index, reason }: Ascent, { area }: Escalate): string[] {
  const known = policy.areas.some(({ id }) => id === area);
  if (area !== undefined) return unless(known, `there is no area ${area}; there are ${listed(policy.areas)}`);
  const needed = reason?.needsArea === true || asksArea(ladder.rungs[index]);
  return unless(!needed || ticket.area !== undefined, `the area is missing; there are: ${listed(policy.areas)}`);
}

function asksArea(rung: Rung | undefined): boolean {
  return rung?.heldBy === 'area';
}
