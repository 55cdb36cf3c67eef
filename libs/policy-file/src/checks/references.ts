import { channels, ticketPeople } from '@stepladder/domain';
import type { FitsFormat } from '../format/fits-format';
import { fitsSections } from '../format/fits-format';
import { ID_PATTERN } from '../format/word';
import type { MannerFormat, TellingsFormat } from '../format/tell-format';
import { unknownName } from '../near-miss';
import type { Complaint, Path } from '../policy-problem';
import type { Names } from './names';

/** A complaint when a word names nothing of its kind. */
export function unlessKnown(kind: string, word: unknown, known: readonly string[], path: Path): Complaint[] {
  return known.includes(String(word)) ? [] : [{ path, problem: unknownName(kind, String(word), known) }];
}

/** Complaints about a list of words, each of which must name something. */
export function unlessAllKnown(
  kind: string,
  words: readonly unknown[] | undefined,
  known: readonly string[],
  path: Path,
): Complaint[] {
  return [
    ...(words ?? []).flatMap((word, i) => unlessKnown(kind, word, known, [...path, i])),
    ...twice(words ?? [], path),
  ];
}

/** Complaints about those told: roles of the policy, or people of the ticket. */
export function unlessAudience(words: readonly unknown[] | undefined, names: Names, path: Path): Complaint[] {
  return unlessAllKnown('role', words, [...names.roles, ...ticketPeople], path);
}

/** Complaints about words that a list has more than once. */
export function twice(words: readonly unknown[], path: Path): Complaint[] {
  return words.flatMap((word, i) =>
    words.indexOf(word) < i ? [{ path: [...path, i], problem: `${String(word)} stands here twice` }] : [],
  );
}

/** Complaints about a list of those told, each alone or with its channels and template. */
export function unlessTellings(tellings: TellingsFormat | undefined, names: Names, path: Path): Complaint[] {
  const alone = (tellings ?? []).map((each) => (typeof each === 'object' ? '' : String(each)));
  return [
    ...alone.flatMap((word, i) => {
      const at = [...path, i];
      const known = [...names.roles, ...ticketPeople];
      return word === '' ? [] : [...unlessKnown('role', word, known, at), ...again(alone, i, at)];
    }),
    ...(tellings ?? []).flatMap((each, i) =>
      typeof each === 'object'
        ? [...unlessAudience(each.tell, names, [...path, i, 'tell']), ...checkManner(each, [...path, i])]
        : [],
    ),
  ];
}

/** What is wrong with how something is told: channels that are none, a template that is no id. */
export function checkManner({ via, template }: MannerFormat, path: Path): Complaint[] {
  return [
    ...unlessAllKnown('channel', via, channels, [...path, 'via']),
    ...(template === undefined || new RegExp(ID_PATTERN).test(String(template))
      ? []
      : [{ path: [...path, 'template'], problem: `${String(template)} is no name of a template` }]),
  ];
}

/** Complaints about lists that choose tickets. */
export function checkFits(fits: FitsFormat, names: Names, path: Path): Complaint[] {
  const kinds = { priorities: 'priority', plans: 'plan', regions: 'region', categories: 'category', areas: 'area' };
  return fitsSections.flatMap((section) =>
    unlessAllKnown(kinds[section], fits[section], names[section], [...path, section]),
  );
}

function again(words: readonly string[], i: number, path: Path): Complaint[] {
  return words.indexOf(words[i]!) < i ? [{ path, problem: `${words[i]!} stands here twice` }] : [];
}
