import type { Failure, FailurePlace } from '@stepladder/domain';
import { placeIn } from '@stepladder/policy-file';
import { exactTimeText } from '../output/time-text';
import type { PolicyFile } from './policy-file';

/** One failure on a line, with its instant in the policy's zone where it has one. */
export function failureText({ at, words }: Failure, zone: string): string {
  return at === undefined ? words : `${exactTimeText(at, zone)} ${words}`;
}

/** The line of the policy's file at which a failure's expectation stands; of something unexpected, that of its test. */
export function failureLine({ pack }: PolicyFile, test: number, { where }: Failure): number {
  return placeIn(pack.document, ['tests', test, ...pathOf(where)]).line;
}

function pathOf(where: FailurePlace): (string | number)[] {
  switch (where.part) {
    case 'opening':
      return ['opened'];
    case 'step':
      return ['steps', where.index];
    case 'entry':
      return ['expect', where.index];
    case 'holder':
    case 'status':
      return [where.part];
    case 'timeline':
      return ['expect'];
  }
}
