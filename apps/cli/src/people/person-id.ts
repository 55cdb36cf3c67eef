import { InvalidArgumentError } from 'commander';

/** The id of a person as it is typed. @throws InvalidArgumentError */
export function personId(text: string): string {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(text))
    throw new InvalidArgumentError('Write the id of a person, such as tara-lead.');
  return text;
}
