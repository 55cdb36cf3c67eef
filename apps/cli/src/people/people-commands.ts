import { InvalidArgumentError, type Command } from 'commander';
import type { PersonAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { table } from '../output/table';
import { language } from '../ticket/contact';

/** `stepladder people …`: who is known, and the language each is told in. */
export function addPeopleCommands(program: Command, { output, api }: Context): void {
  const people = program.command('people').description('Who is known, and the language they are told in.');
  people
    .command('list')
    .description('List everybody who is known, by name.')
    .addHelpText('after', examples(['people list', 'people list --json']))
    .action(async (_options: object, command: Command) => {
      const answer = await api(command).get<{ people: PersonAnswer[] }>('/v1/people');
      output.answer(answer, () => table(['PERSON', 'NAME', 'ADDRESS', 'KIND', 'LANGUAGE'], answer.people.map(row)));
    });
  people
    .command('language <person> <code>')
    .description("Have somebody told in en, it, de or es, or with `none` in each policy's own language.")
    .addHelpText('after', examples(['people language tara-lead it', 'people language tara-lead none']))
    .action(async (person: string, code: string, _options: object, command: Command) => {
      const spoken = code === 'none' ? null : language(code);
      const path = `/v1/people/${encodeURIComponent(personId(person))}`;
      const changed = await api(command).patch<PersonAnswer>(path, { language: spoken });
      output.answer(changed, () => [`${changed.name} is told in ${changed.language ?? "each policy's own language"}.`]);
    });
}

function row({ id, name, email, kind, language: spoken }: PersonAnswer): string[] {
  return [id, name, email, kind, spoken ?? ''];
}

function personId(text: string): string {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(text))
    throw new InvalidArgumentError('Write the id of a person, such as tara-lead.');
  return text;
}
