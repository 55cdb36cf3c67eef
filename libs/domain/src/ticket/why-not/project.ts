import { standsOn } from '../../clocks/why-still';
import { ladderOf } from '../../policy/policy-in-force';
import type { Asked } from './objection';
import { unless } from './unless';
import { whyNotBy } from './who';
import { calledById } from './words';
import { say } from './reasons';

/** From its rung only, and once until it is decided. */
export function whyNotRequestProject({ policy, ticket }: Asked<'request-project'>): string[] {
  const { project } = policy;
  if (!project) return [say('no-project')];
  const { rungs } = ladderOf(policy, project.from.ladder);
  return [
    ...unless(
      standsOn(policy, ticket, project.from),
      say('project-from', { rung: calledById(rungs, project.from.rung) }),
    ),
    ...unless(
      ticket.projectRequested === undefined,
      say('project-asked-already', { role: calledById(policy.roles, project.decidedBy) }),
    ),
  ];
}

/** Only whoever decides, not while the answer of those consulted is awaited, and no refusal without a reason. */
export function whyNotDecideProject(asked: Asked<'decide-project'>): string[] {
  const { policy, ticket, command } = asked;
  const { project } = policy;
  const requested = ticket.projectRequested;
  if (!project || !requested) return [say('project-not-asked')];
  const awaited = ticket.consultations?.some(
    (each) => each.with === project.consults && each.answeredAt === undefined && each.askedAt >= requested.at,
  );
  return [
    ...whyNotBy(asked, project.decidedBy, 'only-decides'),
    ...unless(!awaited, say('answer-awaited', { role: calledById(policy.roles, project.consults ?? '') })),
    ...unless(command.approved || command.reason !== undefined, say('refusal-needs-reason')),
  ];
}
