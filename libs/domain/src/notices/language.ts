/** The languages in which Stepladder tells people by itself, by their ISO 639-1 codes. */
export const languages = ['en', 'it', 'de', 'es'] as const;

export type Language = (typeof languages)[number];
