import type { Language } from '@stepladder/domain';
import { english } from './english/english';
import { german } from './german/german';
import { italian } from './italian/italian';
import { spanish } from './spanish/spanish';
import type { Wording } from './wording';

/** What Stepladder says by itself, in each language that people may have. */
export const wordings: Record<Language, Wording> = { en: english, it: italian, de: german, es: spanish };
