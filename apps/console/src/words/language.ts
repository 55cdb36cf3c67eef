/** The languages the console speaks; what comes from a policy or the engine is shown in its own. */
export const languages = { en: 'English', it: 'Italiano', de: 'Deutsch', es: 'Español' } as const;

export type Language = keyof typeof languages;

const key = 'stepladder-language';
/** As dates and numbers are written: English has no country of its own here, and writes the day first. */
const locales: Record<Language, string> = { en: 'en-GB', it: 'it', de: 'de', es: 'es' };

let current: Language = 'en';

export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && Object.hasOwn(languages, text);
}

/** What the reader chose in this browser, else the first of the browser's languages that is known, else English. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(key), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find(isLanguage) ?? 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

/** The language in force, by which dates and numbers are written too. */
export function speak(language: Language): void {
  current = language;
}

/** The reader's locale for `Intl`, such as "en-GB". */
export function readersLocale(): string {
  return locales[current];
}
