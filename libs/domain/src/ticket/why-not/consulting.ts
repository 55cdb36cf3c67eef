import { standsOn } from '../../clocks/why-still';
import { presentIndex } from '../../ladder/where-it-stands';
import { lastConsulted, wasConsulted, whoWasAsked } from '../../notices/consulted-people';
import type { ConsultationRule } from '../../policy/policy';
import { functionalLadder, type PolicyInForce } from '../../policy/policy-in-force';
import { shownOn, whyMissing, whyNotEvidence } from '../evidence';
import { openQuestion } from '../open-question';
import { whyNotShown } from './gate';
import type { Asked } from './objection';
import { unless } from './unless';
import { isBy } from './who';
import { called, calledById, listed, whyNotListed } from './words';
import { say } from './reasons';

/**
 * Another rung of the functional ladder is asked, or those of one of the policy's consultations. To ask a rung above, what
 * the gate wants followed must have been; what it wants tried is what one asks for.
 */
export function whyNotConsult(asked: Asked<'consult'>): string[] {
  const { policy, command } = asked;
  const { rung, consultation, evidence } = command;
  if (rung !== undefined && consultation !== undefined) return [say('consult-one')];
  if (rung !== undefined) return [...whyNotRung(asked, rung), ...whyNotEvidence(policy, evidence)];
  const rule = policy.consultations.find(({ id }) => id === consultation);
  if (rule) return [...whyNotRule(asked, rule), ...whyNotEvidence(policy, evidence)];
  if (consultation !== undefined && consultation === policy.project?.consults) return whyNotForProject(asked);
  return [whomToConsult(policy, consultation)];
}

function whomToConsult(policy: PolicyInForce, consultation: string | undefined): string {
  const rungs = listed(functionalLadder(policy).rungs);
  if (policy.consultations.length === 0)
    return consultation === undefined
      ? say('consult-whom', { rungs })
      : say('no-consultation', { consultation, rungs });
  const known = { rungs, consultations: listed(policy.consultations) };
  return consultation === undefined
    ? say('consult-whom-too', known)
    : say('no-consultation-too', { consultation, ...known });
}

function whyNotRung({ policy, ticket, command }: Asked<'consult'>, id: string): string[] {
  const ladder = functionalLadder(policy);
  const index = ladder.rungs.findIndex((each) => each.id === id);
  const rung = ladder.rungs[index];
  if (!rung) return [say('no-rung', { rung: id, rungs: listed(ladder.rungs) })];
  const present = presentIndex(ticket, ladder);
  const gate = index > present ? ladder.rungs[present]?.gate : undefined;
  return [
    ...unless(!standsOn(policy, ticket, { ladder: ladder.id, rung: id }), say('on-it-itself', { rung: called(rung) })),
    ...(gate ? whyNotShown(policy, gate, shownOn(ticket, command.evidence)) : []),
  ];
}

function whyNotRule({ policy, ticket, command }: Asked<'consult'>, rule: ConsultationRule): string[] {
  const { reason, evidence } = command;
  return [
    ...(rule.reasons.length === 0 ? [] : whyNotListed(rule.reasons, reason)),
    ...whyMissing(policy, rule.evidence, shownOn(ticket, evidence), rule.label),
  ];
}

/** Whoever decides on a project may ask once it is asked for, and nobody else. */
function whyNotForProject(asked: Asked<'consult'>): string[] {
  const { policy, ticket, command } = asked;
  const { project } = policy;
  if (!project) return [];
  const who = whoWasAsked(policy, command.consultation ?? '');
  const label = who && 'label' in who ? who.label : (command.consultation ?? '');
  return [
    ...unless(ticket.projectRequested !== undefined, say('no-project-to-consult-on', { whom: label })),
    ...unless(
      isBy(asked, project.decidedBy),
      say('only-consults', { role: calledById(policy.roles, project.decidedBy), whom: label }),
    ),
  ];
}

/** Somebody must have been consulted: without, there is nobody to ask. */
export function whyNotAsk({ ticket }: Asked<'ask'>): string[] {
  return unless(lastConsulted(ticket) !== undefined, say('nobody-consulted'));
}

/** Something must be open. */
export function whyNotAnswer({ ticket, command }: Asked<'answer'>): string[] {
  return unless(openQuestion(ticket, command.by) !== undefined, say('no-question'));
}

/** Only those who were consulted last suggest. */
export function whyNotSuggest({ policy, ticket, command, at }: Asked<'suggest'>): string[] {
  const last = lastConsulted(ticket);
  const who = last && whoWasAsked(policy, last.with);
  if (!who) return [say('nobody-suggests')];
  const label = 'rung' in who ? called(who.rung) : who.label;
  return unless(wasConsulted(policy, ticket, command.by, at), say('only-suggests', { whom: label }));
}

/** The suggestion must be there, and not tried yet. */
export function whyNotTried({ ticket, command: { suggestion } }: Asked<'tried'>): string[] {
  const { suggestions = [] } = ticket;
  const known = suggestions.find(({ number }) => number === suggestion);
  if (!known) {
    const numbers = suggestions.map(({ number }) => number).join(', ');
    return [
      numbers === ''
        ? say('nothing-suggested', { suggestion })
        : say('no-suggestion', { suggestion, suggestions: numbers }),
    ];
  }
  return unless(known.outcome === undefined, say('tried-already', { suggestion, outcome: known.outcome ?? '' }));
}
