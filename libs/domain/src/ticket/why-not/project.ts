import { standsOn } from '../../clocks/why-still';
import { ladderOf } from '../../policy/policy-in-force';
import type { Asked } from './objection';
import { unless } from './unless';
import { whyNotBy } from './who';
import { calledById } from './words';

/** From its rung only, and once until it is decided. */
export function whyNotRequestProject({ policy, ticket }: Asked<'request-project'>): string[] {
  const { project } = policy;
  if (!project) return ['this policy has no project or testing status'];
  const { rungs } = ladderOf(policy, project.from.ladder);
  return [
    ...unless(
      standsOn(policy, ticket, project.from),
      `project or testing status is asked for from ${calledById(rungs, project.from.rung)} only`,
    ),
    ...unless(
      ticket.projectRequested === undefined,
      `it has been asked for already and awaits the decision of ${calledById(policy.roles, project.decidedBy)}`,
    ),
  ];
}

/** Only whoever decides, not while the answer of those consulted is awaited, and no refusal without a reason. */
export function whyNotDecideProject(asked: Asked<'decide-project'>): string[] {
  const { policy, ticket, command } = asked;
  const { project } = policy;
  const requested = ticket.projectRequested;
  if (!project || !requested) return ['nobody has asked for project or testing status'];
  const awaited = ticket.consultations?.some(
    (each) => each.with === project.consults && each.answeredAt === undefined && each.askedAt >= requested.at,
  );
  return [
    ...whyNotBy(asked, project.decidedBy, 'decide on a project'),
    ...unless(!awaited, `the answer of ${calledById(policy.roles, project.consults ?? '')} is awaited`),
    ...unless(command.approved || command.reason !== undefined, 'a refusal needs a reason'),
  ];
}
