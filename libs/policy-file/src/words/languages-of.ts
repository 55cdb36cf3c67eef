import { languages, type Language } from '@stepladder/domain';

/** What there is in each language, in the order of the languages. */
export function languagesOf<Words>(words: { [Each in Language]?: Words | undefined }): [Language, Words][] {
  return languages.flatMap((language) => {
    const said = words[language];
    return said === undefined ? [] : [[language, said] as [Language, Words]];
  });
}
