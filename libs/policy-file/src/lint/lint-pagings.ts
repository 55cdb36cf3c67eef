import type { PagingRule, Policy } from '@stepladder/domain';
import type { Path } from '../policy-problem';
import { allAway, datesOf, standIns } from './absences';
import { inWords, warning, type Doubt, type Linted } from './finding';

/** Pagings that can end with nobody having acknowledged, or that reach nobody at all. */
export function lintPagings({ policy }: Linted): Doubt[] {
  const { emergency } = policy;
  return [
    ...(emergency ? lintPaging(policy, emergency.paging, ['emergency', 'paging']) : []),
    ...policy.ladders.flatMap(({ id, rungs }) =>
      rungs.flatMap((rung) =>
        rung.paging ? lintPaging(policy, rung.paging, ['ladders', id, 'rungs', rung.id, 'paging']) : [],
      ),
    ),
  ];
}

function lintPaging(policy: Policy, { roles, fallback }: PagingRule, path: Path): Doubt[] {
  const people = roles.flatMap((role) => standIns(policy, role));
  const last = fallback === undefined ? [] : standIns(policy, fallback);
  const dates = allAway(policy, [...people, ...last]).map((each) => datesOf(each, policy.zone));
  return [
    ...(fallback === undefined
      ? [warning(path, 'has no fallback: when nobody acknowledges, nobody else is reached')]
      : []),
    ...(last.length > 0 && last.every((person) => people.includes(person))
      ? [warning([...path, 'fallback'], 'reaches the same people once more')]
      : []),
    ...(dates.length === 0 ? [] : [warning(path, `reaches nobody on ${inWords(dates)}`)]),
  ];
}
