import type { NotificationRule, Policy } from '@stepladder/domain';
import { eventWords, fitsInWords, tellsInWords } from './in-words';
import { list } from './markdown';

/** Who hears of what, beside what rungs and clocks tell. */
export function explainNotifications(policy: Policy): string[] {
  return [
    '## Who is told',
    'Beside those whom rungs, clocks and pages tell. Who is named twice is told once.',
    list(policy.notifications.map((rule) => ruleInWords(policy, rule))),
  ];
}

function ruleInWords(policy: Policy, { on, fits, tells, ifDuesMoved }: NotificationRule): string {
  const whom = fitsInWords(policy, fits);
  const moved = ifDuesMoved ? ' and a due time has moved' : '';
  return `When ${eventWords[on]}${moved}${whom === '' ? '' : ` (tickets ${whom})`}: ${tellsInWords(policy, tells)}.`;
}
