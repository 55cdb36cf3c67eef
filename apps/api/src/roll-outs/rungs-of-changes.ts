import type { PolicyBook } from '@stepladder/activities';
import { rungsBack, rungsConcerned, type RungsInstead } from '@stepladder/domain';
import type { ChangesOf, RollOutIntent, ToChange } from '@stepladder/read-model';

/**
 * What each ticket is told of its rungs: only what concerns it, because it refuses the rest. What was turned round on the way
 * out is turned back, and what is said now counts before it.
 */
export function rungsOfChanges(book: PolicyBook, { organisation, policy: id, rungs: said }: RollOutIntent): ChangesOf {
  return async (changes) => {
    const told: RungsInstead[] = [];
    for (const change of changes) {
      const { state } = change.ticket;
      if (!state || !speaksOfRungs(change, said)) {
        told.push({});
        continue;
      }
      const { policy: present } = await book.get(organisation, id, state.policy.version);
      const { policy: next } = await book.get(organisation, id, change.version);
      told.push(rungsConcerned(present, state, { ...rungsBack(next, change.rungs), ...said }));
    }
    return told;
  };
}

function speaksOfRungs({ rungs }: ToChange, said: RungsInstead): boolean {
  return Object.keys(rungs).length > 0 || Object.keys(said).length > 0;
}
