import { fits } from '../policy/fits';
import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import { tell } from './tell';

/** Tells those who, by the policy, hear of something like this. */
export function notify(turn: Turn, entry: Entry, firing: string): void {
  const round = 'round' in entry.because ? entry.because.round : 0;
  for (const rule of turn.policy.notifications) {
    if (rule.on !== entry.type || !fits(rule.fits, turn.ticket)) continue;
    if (rule.ifDuesMoved && (entry.dues ?? []).length === 0) continue;
    tell(turn, rule.tells, { entry, firing, action: entry.type, round });
  }
}
