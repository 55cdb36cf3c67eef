import type { Policy } from '@stepladder/domain';
import { namesIn } from '../checks/names';
import type { ClosingFormat, PolicyFormat } from '../format/policy-format';
import { durationOf } from '../words/duration';
import { awaitingReason, clocksOfWaiting } from './expand-awaiting';
import { classification, people } from './expand-classification';
import { clockRule } from './expand-clock';
import { ladder } from './expand-ladder';
import { notificationRules } from './expand-notifications';
import { consultationRule, emergencyRule, placementRule, projectRule } from './expand-paging';
import { measureOf } from './expand-targets';
import { audiencesOf } from './expand-tells';

/** The policy as the engine reads it: every shorthand expanded once. The document must have been checked. */
export function expandPolicy(document: PolicyFormat): Policy {
  const { ladders, plans = {}, emergency, project } = document;
  const { rungs } = namesIn(document);
  const waiting = entries(document.awaiting);
  const declared = entries(document.clocks).map(([id, clock]) => clockRule(id, clock, { ladders, rungs, plans }));
  const pausable = declared.filter(({ scope }) => scope !== 'pause').map(({ id }) => id);
  const onRungs = declared.filter(({ on }) => on).map(({ id }) => id);
  const mailbox = document['reply-to'];
  return {
    id: String(document.policy),
    version: document.version,
    label: document.label,
    zone: String(document.zone),
    ...(mailbox !== undefined && { replyTo: String(mailbox) }),
    ...classification(document),
    ...people(document),
    awaiting: waiting.map(([id, each]) => awaitingReason(id, each, pausable)),
    ladders: entries(ladders).map(([id, each]) => ladder(id, each)),
    consultations: entries(document.consultations).map(([id, each]) => consultationRule(id, each)),
    clocks: [...declared, ...waiting.flatMap(([id, each]) => clocksOfWaiting(id, each))],
    ...(emergency && { emergency: emergencyRule(emergency) }),
    ...(project && { project: projectRule(project, onRungs, rungs) }),
    placements: entries(document.placements).map(([id, each]) => placementRule(id, each, rungs)),
    notifications: notificationRules(document.notifications ?? {}),
    may: Object.fromEntries(entries(document.may).map(([command, who]) => [command, audiencesOf(who)])),
    closesAfter: closesAfter(document['closes-after']),
  };
}

function closesAfter({ after, time, calendar }: ClosingFormat): Policy['closesAfter'] {
  const { unit, amount } = durationOf(after);
  return { measure: measureOf(unit, time, calendar), amount };
}

function entries<Part>(parts: Record<string, Part> | undefined): [string, Part][] {
  return Object.entries(parts ?? {});
}
