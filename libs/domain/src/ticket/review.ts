import { tell } from '../notices/tell';
import { isDuring, isReview } from '../clocks/why-still';
import type { Tell } from '../policy/audience';
import type { Policy } from '../policy/policy';
import type { Instant } from '../time/instant';
import { heed } from './heed';
import type { Turn } from './turn';

const theHolder: Tell = { to: [{ who: 'holder' }], template: 'review-due', channels: ['email'] };

/**
 * The instant has come at which, by whoever set the wait, somebody is to look at it again. It tells once those whom the
 * policy's own review of such waits tells, which it stands instead of; the holder where the policy has none.
 */
export function review(turn: Turn, at: Instant): void {
  const { awaiting } = turn.ticket;
  if (!awaiting) return;
  const { reason, since } = awaiting;
  turn.change({ awaiting: { ...awaiting, reviewedAt: at } });
  const first = turn.entries.length;
  const told = turn.tellings.length;
  const firing = `review/${since}`;
  const because = { code: 'due' as const, what: 'review' as const };
  const entry = turn.record({ at, type: 'review-due', because, reason, ...turn.lateBy(at) });
  tell(turn, tellsOf(turn.policy, reason), { entry, firing, action: 'review', round: 0 });
  heed(turn, first, firing);
  turn.deeds.push({ firing, at, moved: false, told: turn.tellings.slice(told).map(({ person }) => person) });
}

function tellsOf({ clocks }: Policy, reason: string): Tell[] {
  const reviews = clocks.filter((rule) => isDuring(rule, reason) && isReview(rule));
  const tells = reviews.flatMap(({ thresholds }) =>
    thresholds.flatMap(({ actions }) => actions.flatMap((action) => (action.do === 'tell' ? [action] : []))),
  );
  return tells.length === 0 ? [theHolder] : tells;
}
