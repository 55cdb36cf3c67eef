import { keysAt } from '../format/keys-at';
import { policyFormat } from '../format/policy-format';
import { shapeProblems } from '../format/shape-problems';
import { soundParts } from '../format/sound-parts';
import type { Complaint } from '../policy-problem';
import { checkAwaiting } from './check-awaiting';
import { checkCalendars } from './check-calendars';
import { checkClassification } from './check-classification';
import { checkClocks } from './check-clocks';
import { checkBeside } from './check-emergency';
import { checkHead, checkIds } from './check-head';
import { checkLadders } from './check-ladders';
import { checkNotifications } from './check-notifications';
import { checkPeople } from './check-people';
import { checkTemplates } from './check-templates';
import { checkRegister } from './check-register';
import { checkTests } from './check-tests';
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
    ...checkClassification(parts, names),
    ...checkAwaiting(parts, names),
    ...checkLadders(parts, names),
    ...checkClocks(parts, names),
    ...checkBeside(parts, names),
    ...checkNotifications(parts, names),
    ...checkTemplates(parts, value),
    ...checkRegister(parts, value),
    ...checkTests(parts, names),
  ];
}
