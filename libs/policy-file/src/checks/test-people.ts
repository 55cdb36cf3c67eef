import { ID_PATTERN } from '../format/word';
import type { TestFormat } from '../format/test-format';
import { nearest } from '../near-miss';
import type { Complaint, Path } from '../policy-problem';

const id = new RegExp(ID_PATTERN);

/** Whether a word can be a person of a test: of the directory, or anybody else who asks. */
export function isPersonWord(word: unknown): boolean {
  return id.test(String(word));
}

/** A complaint about a word that can be nobody. */
export function peopleProblem(word: unknown, path: Path): Complaint {
  return { path, problem: `${String(word)} is no id of a person; use lower-case letters, digits and dashes` };
}

/**
 * Complaints about somebody a test names: no id, or so like somebody of the directory that it is a slip of the pen.
 * Whoever opens the ticket or takes part in it is known from the test itself.
 */
export function unlessPerson(word: unknown, test: TestFormat, directory: string[], path: Path): Complaint[] {
  const name = String(word);
  const { requester = 'requester', participants = [], 'opened-by': opener } = test.ticket ?? {};
  const added = (test.steps ?? []).flatMap(({ do: command, person }) =>
    command === 'add-participant' ? [person] : [],
  );
  const own = [requester, opener, ...participants, ...added].map(String);
  if (directory.includes(name) || own.includes(name)) return [];
  if (!isPersonWord(name)) return [peopleProblem(name, path)];
  const near = nearest(name, directory);
  return near === undefined ? [] : [{ path, problem: `there is no person ${name}; did you mean ${near}?` }];
}
