import type { CalendarRules } from '@stepladder/calendar';
import type { Language, Policy, Script } from '@stepladder/domain';

/** Somebody of a policy's directory. */
export type PackPerson = { id: string; name: string; email: string; language?: Language };

/** What a notice says in one language; without a subject the mail's is made of the text. */
export type TemplateWords = { subject?: string; text: string };

/** A way of telling, in each language in which it is written; always in the policy's own. */
export type Template = { [Each in Language]?: TemplateWords };

/** How a silent seed is read: its words, the choice, the other reading, and the key that changes it. */
export type Interpretation = { seed: string; choice: string; alternative: string; key: string };

/** Where a clock, a limit or somebody told stands in the seed: its words, by the key of that part. */
export type FromSeed = { key: string; words: string };

/** A policy document that was read without a problem, with everything it says. */
export type PolicyPack = {
  policy: Policy;
  calendars: Record<string, CalendarRules>;
  directory: { people: PackPerson[]; roles: { id: string; label: string; people: string[] }[] };
  /** In which people are told who have no language of their own. */
  language: Language;
  /** The policy's own words for notices, by the name of the template. */
  templates: Record<string, Template>;
  /** What comes to a rung, for people to read, by rung. */
  takes: Record<string, string[]>;
  interpretations: Interpretation[];
  fromSeed: FromSeed[];
  /** Scripted examples that must come true, in the order of the document. */
  tests: Script[];
  /** SHA-256 of the document, hexadecimal. */
  digest: string;
  /** The text as it was read. */
  document: string;
};
