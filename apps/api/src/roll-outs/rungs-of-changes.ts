import type { PolicyBook } from '@stepladder/activities';
import { rungsBack, rungsConcerned } from '@stepladder/domain';
import type { ChangesOf } from '@stepladder/read-model';

/**
 * What each ticket is told of its rungs: only what concerns it, because it refuses the rest. On the way `back`, what was
 * turned round on the way out.
 */
export function rungsOfChanges(
  book: PolicyBook,
  { organisation, policy: id, kind }: { organisation: string; policy: string; kind: 'out' | 'back' },
): ChangesOf {
  return async (tickets) => {
    const told = [];
    for (const { ticket, version, rungs } of tickets) {
      const { state } = ticket;
      if (!state || Object.keys(rungs).length === 0) {
        told.push({});
        continue;
      }
      const { policy: present } = await book.get(organisation, id, state.policy.version);
      const instead = kind === 'out' ? rungs : rungsBack((await book.get(organisation, id, version)).policy, rungs);
      told.push(rungsConcerned(present, state, instead));
    }
    return told;
  };
}
