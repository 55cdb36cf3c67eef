import { templateNames } from '@stepladder/domain';
import type { TemplateFormat } from '../format/template-format';
import { unknownName } from '../near-miss';
import type { Path } from '../policy-problem';
import { error, inWords, warning, type Doubt, type Linted } from './finding';

/** Templates that nothing tells by, tellings by a template that there is not, and readers who get another language than theirs. */
export function lintTemplates({ document }: Linted): Doubt[] {
  const { templates = {} } = document;
  const named = templatesNamed(document, []);
  const own = Object.keys(templates);
  const known = [...own, ...templateNames];
  return [
    ...named
      .filter(({ name }) => !known.includes(name))
      .map(({ name, path }) => error(path, unknownName('template', name, known))),
    ...own
      .filter((id) => !isBuiltIn(id) && !named.some(({ name }) => name === id))
      .map((id): Doubt => ({ ...warning(['templates', id], 'nothing is told by it'), at: 'key' })),
    ...Object.entries(templates).flatMap(([id, template]) => unread(id, template, document.directory)),
  ];
}

function isBuiltIn(id: string): boolean {
  return (templateNames as readonly string[]).includes(id);
}

/** Everywhere in the document where a telling names a template. */
function templatesNamed(part: unknown, path: Path): { name: string; path: Path }[] {
  if (Array.isArray(part)) return part.flatMap((each, i) => templatesNamed(each, [...path, i]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]: [string, unknown]) => {
    if (path.length === 0 && (key === 'templates' || key === 'tests')) return [];
    const at = [...path, key];
    return key === 'template' && typeof inner === 'string' ? [{ name: inner, path: at }] : templatesNamed(inner, at);
  });
}

/** People of the directory whose own language a template does not have. */
function unread(id: string, template: TemplateFormat, directory: Linted['document']['directory']): Doubt[] {
  const people = Object.entries(directory).flatMap(([person, { language }]) =>
    language ? [{ person, language }] : [],
  );
  const missing = [...new Set(people.map(({ language }) => language))].filter((each) => template[each] === undefined);
  return missing.map((language) => {
    const readers = people.filter((each) => each.language === language).map(({ person }) => person);
    return warning(['templates', id], `has no words in ${language}, which ${inWords(readers)} would read`);
  });
}
