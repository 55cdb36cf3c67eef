import i18next from 'i18next';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayWith, type Say } from '../src/words/say';

const folder = join(__dirname, '../src/words');

/** All words of a language, by feature. */
export function wordsOf(language: string): Record<string, Record<string, string>> {
  const files = readdirSync(join(folder, language));
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Record<string, string>,
    ]),
  );
}

/** Says words in a language as the pages do, without a browser. */
export function spoken(language = 'en'): Say {
  const speaker = i18next.createInstance();
  void speaker.init({
    lng: language,
    resources: { [language]: wordsOf(language) },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return sayWith(speaker.t);
}
