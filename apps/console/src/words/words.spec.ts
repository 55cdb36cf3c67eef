import { commandNames, entryTypes, reasons } from '@stepladder/domain';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../testing/spoken';
import { languages } from './language';

const english = wordsOf('en');
const others = Object.keys(languages).filter((language) => language !== 'en');
const features = Object.keys(english);

/** Languages count differently: Italian and Spanish have a word for "many" where English has none. */
const plain = (key: string): string => key.replace(/_(one|other|many)$/, '');
const keysOf = (words: Record<string, string>): string[] => [...new Set(Object.keys(words).map(plain))].toSorted();
/** How many it is may go unsaid, as in "one more". */
const placeholders = (text: string): string[] =>
  [...text.matchAll(/{{(\w+)}}/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'count')
    .toSorted();

/** What a thing was once called beside its one word: policy, rung, target, command, the queue, and how the reader is spoken to. */
const otherWords: Record<string, RegExp> = {
  en: /\b(guideline|rulebook|deadline)/i,
  it: /regolament|\bregole (non|\{\{)|queste regole|obiettiv|\b(Prema|Conservi|ha effettuato)\b|'/i,
  de: /Regelwerk|Sprosse|Kommando|Fassung|Kennung|\bZiele?\b|"Die Liste"/,
  es: /objetivo|límite|\bpuedes\b|\bti\b|apariencia/i,
};

it.each(Object.keys(languages))('the words in %s have one word for one thing', (language) => {
  const texts = Object.entries(wordsOf(language)).flatMap(([feature, words]) =>
    Object.entries(words).map(([key, text]) => `${feature}:${key} "${text}"`),
  );
  expect(texts.filter((text) => otherWords[language]?.test(text))).toEqual([]);
});

describe.each(others)('the words in %s', (language) => {
  const words = wordsOf(language);

  it('are there for every feature', () => {
    expect(Object.keys(words)).toEqual(features);
  });

  it.each(features)('have the same keys for %s', (feature) => {
    expect(keysOf(words[feature] ?? {})).toEqual(keysOf(english[feature] ?? {}));
  });

  it.each(features)('name the same facts for %s', (feature) => {
    const known = new Map(
      Object.entries(english[feature] ?? {}).map(([key, text]) => [plain(key), placeholders(text)]),
    );
    const told = Object.entries(words[feature] ?? {}).map(([key, text]) => ({ key, facts: placeholders(text) }));
    expect(told).toEqual(told.map(({ key }) => ({ key, facts: known.get(plain(key)) })));
  });
});

type Use = { file: string; key: string; isStart: boolean };

/** Where pages and what they hand `t` to ask for a word; a key that is put together counts by how it begins. */
function usesIn(file: string): Use[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/\b(?:t|say)\(\s*(?:'([\w:-]+)'|`([\w:-]+-)\$\{)/g)];
  return found.map(([, key, start]) => ({ file, key: key ?? start ?? '', isStart: key === undefined }));
}

function namespacesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const asked = [...text.matchAll(/(?:useTranslation\(|TFunction<)(\[[^\]]*\]|'[\w-]+')/g)];
  return asked.flatMap(([, names = '']) => [...names.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name));
}

function isThere({ file, key, isStart }: Use): boolean {
  const [namespace, name] = key.includes(':') ? (key.split(':') as [string, string]) : [undefined, key];
  const inFeatures = namespace === undefined ? namespacesOf(file) : [namespace];
  return inFeatures.some((feature) =>
    keysOf(english[feature] ?? {}).some((known) => (isStart ? known.startsWith(name) : known === name)),
  );
}

const sources = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.spec)\.tsx?$/.test(file))
  .map((file) => join(__dirname, '..', file));

describe('the words that pages ask for', () => {
  it('are there', () => {
    const uses = sources.flatMap(usesIn);
    expect(uses.length).toBeGreaterThan(300);
    expect(uses.filter((use) => !isThere(use))).toEqual([]);
  });

  it('are there for every reason, type of entry and command that the engine has', () => {
    const [timeline, ticket, why] = [english['timeline'], english['ticket'], english['reasons']];
    expect(Object.keys(reasons).filter((code) => why?.[code] === undefined)).toEqual([]);
    expect(entryTypes.filter((type) => timeline?.[`entry-${type}`] === undefined)).toEqual([]);
    expect(commandNames.filter((name) => ticket?.[`command-${name}`] === undefined)).toEqual([]);
  });

  it('say in English of every reason what the engine says', () => {
    expect(english['reasons']).toMatchObject(reasons);
  });
});
