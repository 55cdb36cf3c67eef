import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames, entryTypes, ticketPeople } from '@stepladder/domain';
import { z } from 'zod';
import { commandsPage } from './commands/commands-page';
import { policyFormat } from './format/policy-format';
import { placeholderNames } from './words/placeholders';

const page = (name: string) => readFileSync(join(__dirname, '../../../docs', name), 'utf8');

/** Every key that a format knows, at any depth. */
function keysIn(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodOptional) return keysIn(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysIn(option as z.ZodType));
  if (schema instanceof z.ZodArray) return keysIn(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) return keysIn(schema.valueType as z.ZodType);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, part]) => [key, ...keysIn(part)]);
}

/** Text without the spaces that only align a table. */
const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

/** The cells of every row of a page's tables that tell of keys. */
function rowsOf(text: string): string[][] {
  const lines = text.match(/^\| (↳+ )?`.*$/gm) ?? [];
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it('docs/policies.md gives every key of the language, however deep, a row with its default, its meaning and an example', () => {
  const rows = rowsOf(page('policies.md'));
  const keys = [...new Set(keysIn(policyFormat))];
  expect(keys.length).toBeGreaterThan(100);
  const told = rows.map(([key]) => key).join(' ');
  expect(keys.filter((key) => !new RegExp(`\`${key}(\\.<id>)?\``).test(told))).toEqual([]);
  expect(rows.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
});

it('docs/policies.md names everybody of a ticket who may be told', () => {
  const text = page('policies.md');
  expect(ticketPeople.filter((who) => !text.includes(`\`${who}\``))).toEqual([]);
});

it('docs/policies.md says what every placeholder of a template stands for', () => {
  const text = page('policies.md').match(/^Placeholders: .*$/m)?.[0] ?? '';
  expect(placeholderNames.filter((name) => !text.includes(`\`${name}\` `))).toEqual([]);
});

it('docs/words.md names every command and every kind of entry', () => {
  const text = page('words.md');
  expect([...commandNames, ...entryTypes].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

it('docs/commands.md is the table the engine refuses by (else run libs/policy-file/write-commands.mjs and prettier)', () => {
  expect(plain(page('commands.md'))).toBe(plain(commandsPage()));
});
