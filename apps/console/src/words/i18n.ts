import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { patiently } from '../api/patiently';
import { isLanguage, languages, preferredLanguage, rememberLanguage, speak, type Language } from './language';

const files = import.meta.glob<{ default: Record<string, unknown> }>('./*/*.json');

/** Words come a feature at a time, in the language that is read: `words/it/queue.json`. */
const wordsOfAFeature: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, feature, done) => {
    const load = files[`./${language}/${feature}.json`];
    if (!load) return done(new Error(`there are no words ${language}/${feature}`), null);
    patiently(load).then(
      (words) => done(null, words.default),
      (problem: Error) => done(problem, null),
    );
  },
};

/** Loads the reader's language, with the words of the first page's features; to be awaited before that page is drawn. */
export async function readWords(features: string[]): Promise<void> {
  i18next.on('languageChanged', (language) => {
    if (!isLanguage(language)) return;
    speak(language);
    document.documentElement.lang = language;
  });
  await i18next
    .use(wordsOfAFeature)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(),
      fallbackLng: 'en',
      supportedLngs: Object.keys(languages),
      // What is said of problems is there before there is one: the server may be away when it is wanted.
      ns: ['shell', 'problem', ...features],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
    });
}

/** Speaks another language from now on, in this browser. */
export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}
