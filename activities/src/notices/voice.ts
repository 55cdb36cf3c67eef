import type { Language } from '@stepladder/domain';
import type { PolicyPack } from '@stepladder/policy-file';
import { wordings } from './languages/wordings';
import type { Wording } from './languages/wording';

/** What of a policy counts for how it speaks: its labels, its language, and its own words. */
export type Voice = Pick<PolicyPack, 'policy' | 'language' | 'templates' | 'directory'>;

/** A language with all that Stepladder says in it, and how the policy writes its instants in it. */
export type Speech = { language: Language; wording: Wording };

/** The language somebody is told in: their own, else the policy's. */
export function languageFor(
  { language }: Pick<Voice, 'language'>,
  reader: { language?: Language } | undefined,
): Language {
  return reader?.language ?? language;
}

/** How a language is spoken. */
export function speechIn(language: Language): Speech {
  return { language, wording: wordings[language] };
}
