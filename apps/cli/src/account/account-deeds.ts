import type { Command } from 'commander';
import type { ApiClient } from '../api/api-client';
import type { AccountAnswer, OneTimeAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { personId } from '../people/person-id';
import { accountOf, oneTimeLines } from './account-answers';

type Deed = {
  name: string;
  description: string;
  /** Does it at the address of the account; what came of it, and in lines. */
  act: (client: ApiClient, at: string) => Promise<{ answer: object; lines: string[] }>;
};

const deeds: Deed[] = [
  {
    name: 'disable',
    description: 'Sign somebody out at once and let them in no more.',
    act: async (client, at) => {
      const answer = await client.patch<AccountAnswer>(at, { active: false });
      return { answer, lines: [`${answer.person} is signed out and comes in no more.`] };
    },
  },
  {
    name: 'enable',
    description: 'Let somebody in again.',
    act: async (client, at) => {
      const answer = await client.patch<AccountAnswer>(at, { active: true });
      return { answer, lines: [`${answer.person} may sign in again.`] };
    },
  },
  {
    name: 'reset',
    description: 'Give another one-time password in place of a lost one.',
    act: async (client, at) => {
      const { body: answer } = await client.post<OneTimeAnswer>(`${at}/password`, {});
      return { answer, lines: oneTimeLines(answer) };
    },
  },
  {
    name: 'sign-out',
    description: 'End every session of somebody.',
    act: async (client, at) => {
      const answer = await client.delete<{ ended: number }>(`${at}/sessions`);
      return { answer, lines: [`Sessions that were ended: ${answer.ended}.`] };
    },
  },
];

/** The commands that need to know nothing but whose account is meant. */
export function addAccountDeeds(account: Command, context: Context): void {
  for (const { name, description, act } of deeds)
    account
      .command(name)
      .description(description)
      .argument('<person>', 'whose, by id', personId)
      .addHelpText('after', examples([`account ${name} dev-arjun`]))
      .action(async (person: string, _options: object, command: Command) => {
        const { answer, lines } = await act(context.api(command), await accountOf(person, context, command));
        context.output.answer(answer, () => lines);
      });
}
