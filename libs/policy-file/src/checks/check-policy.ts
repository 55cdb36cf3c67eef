import { keysAt } from '../format/keys-at';
import { policyFormat } from '../format/policy-format';
import { shapeProblems } from '../format/shape-problems';
import { soundParts } from '../format/sound-parts';
import type { Complaint } from '../policy-problem';
import { checkCalendars } from './check-calendars';
import { checkClocks } from './check-clocks';
import { checkHead, checkIds } from './check-head';
import { checkLadders } from './check-ladders';
import { checkAwaiting, checkPeople } from './check-people';
import { checkRegister } from './check-register';
import { namesIn } from './names';

/** Everything wrong with a document's value: its shape, its words and its references, all at once. */
export function checkPolicy(value: Record<string, unknown>): Complaint[] {
  const names = namesIn(value);
  const shape = policyFormat.safeParse(value);
  const parts = shape.success ? shape.data : soundParts(value);
  const issues = shape.success ? [] : shape.error.issues;
  return [
    ...shapeProblems(issues, value, (path) => keysAt(policyFormat, path)),
    ...checkIds(names),
    ...checkHead(parts, names),
    ...checkCalendars(parts),
    ...checkPeople(parts, names),
    ...checkPriorities(parts.priorities),
    ...checkAwaiting(parts, names),
    ...checkLadders(parts, names),
    ...checkClocks(parts, names),
    ...checkRegister(parts, value),
  ];
}

function checkPriorities(priorities: object | undefined): Complaint[] {
  if (!priorities || Object.keys(priorities).length > 0) return [];
  return [{ path: ['priorities'], problem: 'a policy has at least one priority' }];
}
