import { Argument, Option, type Command } from 'commander';
import type { AccountAnswer, OneTimeAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { table } from '../output/table';
import { personId } from '../people/person-id';
import { accountOf, accountRow, oneTimeLines } from './account-answers';
import { addAccountDeeds } from './account-deeds';

const roles = ['reader', 'agent', 'lead', 'admin'];
const meanings = 'reader looks, agent works on tickets, lead also for others, admin everything';

/** `stepladder account …`: who may sign in, and what they may; all of it needs the right admin. */
export function addAccountCommands(program: Command, context: Context): void {
  const { output, api } = context;
  const account = program.command('account').description('Who may sign in, and what they may.');
  account
    .command('list')
    .description('List every account, by the name to sign in with.')
    .addHelpText('after', examples(['account list', 'account list --json']))
    .action(async (_options: object, command: Command) => {
      const answer = await api(command).get<{ accounts: AccountAnswer[] }>('/v1/accounts');
      output.answer(answer, () => table(['NAME', 'PERSON', 'ACCESS', 'STATE'], answer.accounts.map(accountRow)));
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
      const at = await accountOf(person, context, command);
      const answer = await api(command).patch<AccountAnswer>(at, { access });
      output.answer(answer, () => [`${person} is ${access} from now on.`]);
    });
  addAccountDeeds(account, context);
}
