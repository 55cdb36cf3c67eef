import type { Audience, Channel } from '../policy/audience';
import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import { tell } from './tell';

/**
 * Tells those who must hear of what a command did, whatever the policy's `notifications` say besides: whoever is asked,
 * answered, offered something or to decide. By mail unless said; the template is called after the entry unless said.
 */
export function tellOf(
  turn: Turn,
  entry: Entry,
  to: Audience[],
  { template = entry.type, channels = ['email'] }: { template?: string; channels?: Channel[] } = {},
): void {
  const firing = entry.commandId ?? '';
  tell(turn, [{ to, template, channels }], { entry, firing, action: entry.type, round: 0 });
}
