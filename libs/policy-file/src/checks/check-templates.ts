import { ID_PATTERN } from '../format/word';
import type { SoundParts } from '../format/sound-parts';
import type { Complaint, Path } from '../policy-problem';
import { languagesOf } from '../words/languages-of';
import { faultsOfWords } from '../words/template-words';
import { badId } from './check-head';

/** What is wrong with templates: unknown placeholders, conditions without an end, no words in the policy's own language. */
export function checkTemplates(parts: SoundParts, value: Record<string, unknown>): Complaint[] {
  const { templates = {} } = parts;
  // A language that is none is one fault, not one of every template as well.
  const language = 'language' in value ? parts.language : 'en';
  return Object.entries(templates).flatMap(([id, template]): Complaint[] => {
    const path = ['templates', id];
    return [
      ...(new RegExp(ID_PATTERN).test(id) ? [] : [{ ...badId(id, path), at: 'key' as const }]),
      ...(language !== undefined && template[language] === undefined
        ? [{ path, problem: `has no words in ${language}, the policy's own language, which everybody falls back to` }]
        : []),
      ...languagesOf(template).flatMap(([of, words]) => [
        ...faultsAt([...path, of, 'subject'], words.subject ?? ''),
        ...faultsAt([...path, of, 'text'], words.text),
      ]),
    ];
  });
}

function faultsAt(path: Path, text: string): Complaint[] {
  return faultsOfWords(text).map((problem) => ({ path, problem }));
}
