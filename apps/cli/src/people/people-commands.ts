import type { Language } from '@stepladder/domain';
import type { Command } from 'commander';
import type { PersonAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { table } from '../output/table';
import { language } from '../ticket/contact';
import { personId } from './person-id';

type Page = { people: PersonAnswer[]; next?: string | null };

/** `stepladder people …`: who is known, and the language each is told in. */
export function addPeopleCommands(program: Command, { output, api }: Context): void {
  const people = program.command('people').description('Who is known, and the language they are told in.');
  people
    .command('list')
    .description('List who is known, by name.')
    .option('--q <words>', 'with this in their name or address, or at the beginning of their id')
    .option('--kind <kind>', 'staff, requester or external')
    .option('--limit <n>', 'so many at once')
    .option('--cursor <cursor>', 'go on where an earlier list ended')
    .addHelpText('after', examples(['people list', 'people list --q tara --json']))
    .action(async (options: Record<string, string>, command: Command) => {
      const page = await api(command).get<Page>(`/v1/people?${new URLSearchParams(options).toString()}`);
      output.answer(page, () => listLines(page));
    });
  people
    .command('language')
    .description("Have somebody told in en, it, de or es, or with `none` in each policy's own language.")
    .argument('<person>', 'who, by id', personId)
    .argument('<code>', 'en, it, de, es or none', spoken)
    .addHelpText('after', examples(['people language tara-lead it', 'people language tara-lead none']))
    .action(async (person: string, chosen: Language | null, _options: object, command: Command) => {
      const changed = await api(command).patch<PersonAnswer>(`/v1/people/${person}`, { language: chosen });
      output.answer(changed, () => [
        `${changed.name} is told in ${chosen ? names.of(chosen) : "each policy's own language"}.`,
      ]);
    });
}

function listLines({ people, next }: Page): string[] {
  if (people.length === 0) return ['Nobody.'];
  const more = next ? ['', `More: stepladder people list … --cursor ${next}`] : [];
  return [...table(['PERSON', 'NAME', 'ADDRESS', 'KIND', 'LANGUAGE'], people.map(row)), ...more];
}

/** A language by its name. */
const names = new Intl.DisplayNames('en', { type: 'language' });

function spoken(code: string): Language | null {
  return code === 'none' ? null : language(code);
}

function row({ id, name, email, kind, language: own }: PersonAnswer): string[] {
  return [id, name, email, kind, own ?? ''];
}
