import { templateNames, type Language } from '@stepladder/domain';
import { inWords } from '../lint/finding';
import type { PolicyPack } from '../policy-pack';
import { languagesOf } from '../words/languages-of';
import { list, section } from './markdown';

/** Languages by their names. */
export const languageNames: Record<Language, string> = { en: 'English', it: 'Italian', de: 'German', es: 'Spanish' };

/** In which words people are told: the policy's own templates, and in which languages each is written. */
export function explainTemplates({ language, templates }: PolicyPack): string[] {
  const named = Object.entries(templates).map(([id, template]) => {
    const written = languagesOf(template).map(([each]) => languageNames[each]);
    const replaced = (templateNames as readonly string[]).includes(id) ? ', in place of the words that come along' : '';
    return `\`${id}\`: in ${inWords(written)}${replaced}. “${template[language]?.text.trim() ?? ''}”`;
  });
  return section('### In which words', named.length === 0 ? [] : [list(named)]);
}
