import { inWords } from '../lint/finding';
import type { PackPerson, PolicyPack } from '../policy-pack';
import { writtenDate } from '../words/written-time';
import { languageNames } from './explain-templates';
import { roleLabel } from './in-words';
import { list, section } from './markdown';

/** Who plays which part, who stands in, and when somebody is not there. */
export function explainPeople({ policy, directory }: PolicyPack): string[] {
  const nameOf = (person: string) => directory.people.find(({ id }) => id === person)?.name ?? person;
  const { roles, away, zone } = policy;
  return [
    '## People',
    list(
      roles.map(({ label, people, fallback }) => {
        const instead = fallback === undefined ? '' : `; while none of them is there, ${roleLabel(policy, fallback)}`;
        return `**${label}**: ${inWords(people.map(nameOf))}${instead}`;
      }),
    ),
    ...section('### Languages', languagesSpoken(directory.people)),
    ...section(
      '### Not there',
      away.length === 0
        ? []
        : [
            list(
              away.map(({ person, from, to }) => {
                const [first, last] = [writtenDate(from, zone), writtenDate(to - 1, zone)];
                return `${nameOf(person)}: ${first === last ? first : `${first} to ${last}`}`;
              }),
            ),
          ],
    ),
  ];
}

function languagesSpoken(people: PackPerson[]): string[] {
  const spoken = people.flatMap(({ name, language }) => (language ? [`${name}: ${languageNames[language]}`] : []));
  return spoken.length === 0 ? [] : [list(spoken)];
}
