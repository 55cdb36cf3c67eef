import { nearest } from '../near-miss';
import { placeholderNames } from './placeholders';

/** What `{{…}}` may hold beside a placeholder: `#if rung`, `else`, `/if`. */
type Tag = { does: 'value' | 'if'; name: string } | { does: 'else' | 'end' };

/** What is wrong with the words of a template, each in a sentence; their meaning is left to whoever writes the notice. */
export function faultsOfWords(text: string): string[] {
  const tags = [...text.matchAll(/(\\?)\{\{([^{}]*)\}\}/g)];
  const rest = text.replaceAll(/\\?\{\{[^{}]*\}\}/g, '');
  return [
    ...(/\{\{|\}\}/.test(rest) || /\{\{\{|\}\}\}/.test(text) || tags.some(([, escape]) => escape)
      ? ['a placeholder is written {{clock}}, with two braces on each side and nothing before them']
      : []),
    ...tags.flatMap(([, , inner]) => faultOfTag(inner ?? '')),
    ...unbalanced(tags.flatMap(([, , inner]) => tagOf(inner ?? '') ?? [])),
  ];
}

function tagOf(inner: string): Tag | undefined {
  const [first = '', second, ...more] = inner.trim().split(/\s+/);
  if (more.length > 0) return undefined;
  if (first === '#if' && second !== undefined) return { does: 'if', name: second };
  if (second !== undefined || first === '') return undefined;
  if (first === 'else') return { does: 'else' };
  if (first === '/if') return { does: 'end' };
  return /^[#/^&>!]/.test(first) ? undefined : { does: 'value', name: first };
}

function faultOfTag(inner: string): string[] {
  const tag = tagOf(inner);
  if (!tag) return [`{{${inner}}} says nothing; write {{clock}}, or {{#if clock}} … {{else}} … {{/if}}`];
  if (!('name' in tag) || (placeholderNames as string[]).includes(tag.name)) return [];
  const near = nearest(tag.name, placeholderNames);
  return [
    near === undefined
      ? `there is no placeholder ${tag.name}; there are ${placeholderNames.join(', ')}`
      : `there is no placeholder ${tag.name}; did you mean ${near}?`,
  ];
}

/** Conditions that do not end, or ends of none. */
function unbalanced(tags: Tag[]): string[] {
  const open: { hasElse: boolean }[] = [];
  for (const { does } of tags) {
    const inner = open.at(-1);
    if (does === 'if') open.push({ hasElse: false });
    if (does === 'end' && !open.pop()) return ['{{/if}} ends nothing'];
    if (does === 'else') {
      if (!inner || inner.hasElse) return ['{{else}} stands in no {{#if …}}'];
      inner.hasElse = true;
    }
  }
  return open.length > 0 ? ['{{#if …}} has no {{/if}}'] : [];
}
