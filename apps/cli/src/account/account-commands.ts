import { Argument, Option, type Command } from 'commander';
import type { AccountAnswer, OneTimeAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { refused } from '../failure';
import { table } from '../output/table';
import { personId } from '../people/person-id';

const roles = ['reader', 'agent', 'lead', 'admin'];
const meanings = 'reader looks, agent works on tickets, lead also for others, admin everything';

/** `stepladder account …`: who may sign in, and what they may; all of it needs the right admin. */
export function addAccountCommands(program: Command, { output, api }: Context): void {
  const account = program.command('account').description('Who may sign in, and what they may.');

  const accountOf = async (person: string, command: Command): Promise<string> => {
    const { accounts } = await api(command).get<{ accounts: AccountAnswer[] }>('/v1/accounts');
    const found = accounts.find((each) => each.person === person);
    if (!found) throw refused(`${person} has no account: give them one with \`stepladder account give ${person}\`.`);
    return `/v1/accounts/${found.id}`;
  };
  /** A command that needs to know nothing but whose account is meant. */
  const about = (name: string, description: string, act: (at: string, command: Command) => Promise<Told>) =>
    account
      .command(name)
      .description(description)
      .argument('<person>', 'whose, by id', personId)
      .addHelpText('after', examples([`account ${name} dev-arjun`]))
      .action(async (person: string, _options: object, command: Command) => {
        const { answer, lines } = await act(await accountOf(person, command), command);
        output.answer(answer, () => lines);
      });

  account
    .command('list')
    .description('List every account, by the name to sign in with.')
    .addHelpText('after', examples(['account list', 'account list --json']))
    .action(async (_options: object, command: Command) => {
      const answer = await api(command).get<{ accounts: AccountAnswer[] }>('/v1/accounts');
      output.answer(answer, () => table(['NAME', 'PERSON', 'ACCESS', 'STATE'], answer.accounts.map(row)));
    });
  account
    .command('give')
    .description('Let somebody of the staff sign in, at first by a one-time password that is shown this once.')
    .argument('<person>', 'who, by id', personId)
    .addOption(new Option('--access <role>', meanings).choices(roles).default('agent'))
    .option('--name <name>', 'the name to sign in with (else their id)')
    .addHelpText('after', examples(['account give dev-arjun', 'account give tara-lead --access lead --name tara']))
    .action(async (person: string, options: { access: string; name?: string }, command: Command) => {
      const { body } = await api(command).post<OneTimeAnswer>('/v1/accounts', { person, ...options });
      output.answer(body, () => oneTimeLines(body));
    });
  account
    .command('access')
    .description("Change what somebody's account may.")
    .argument('<person>', 'whose, by id', personId)
    .addArgument(new Argument('<role>', meanings).choices(roles))
    .addHelpText('after', examples(['account access dev-arjun lead']))
    .action(async (person: string, access: string, _options: object, command: Command) => {
      const answer = await api(command).patch<AccountAnswer>(await accountOf(person, command), { access });
      output.answer(answer, () => [`${person} is ${access} from now on.`]);
    });
  about('disable', 'Sign somebody out at once and let them in no more.', async (at, command) => {
    const answer = await api(command).patch<AccountAnswer>(at, { active: false });
    return { answer, lines: [`${answer.person} is signed out and comes in no more.`] };
  });
  about('enable', 'Let somebody in again.', async (at, command) => {
    const answer = await api(command).patch<AccountAnswer>(at, { active: true });
    return { answer, lines: [`${answer.person} may sign in again.`] };
  });
  about('reset', 'Give another one-time password in place of a lost one.', async (at, command) => {
    const { body: answer } = await api(command).post<OneTimeAnswer>(`${at}/password`, {});
    return { answer, lines: oneTimeLines(answer) };
  });
  about('sign-out', 'End every session of somebody.', async (at, command) => {
    const answer = await api(command).delete<{ ended: number }>(`${at}/sessions`);
    return { answer, lines: [`Sessions that were ended: ${answer.ended}.`] };
  });
}

type Told = { answer: object; lines: string[] };

function row({ name, person, access, oneTimeUntilAt, disabledAt, sessions }: AccountAnswer): string[] {
  const waiting = oneTimeUntilAt && `one-time password until ${oneTimeUntilAt}`;
  const state = disabledAt ? 'disabled' : (waiting ?? `${sessions} signed in`);
  return [name, person, access ?? 'other', state];
}

function oneTimeLines({ account, password }: OneTimeAnswer): string[] {
  return [
    `name:              ${account.name}`,
    `one-time password: ${password}`,
    `Until ${account.oneTimeUntilAt ?? 'it is used'}, for the choice of a password of their own. It is not shown again.`,
  ];
}
