import type { Command } from 'commander';
import type { AccountAnswer, OneTimeAnswer } from '../api/answers';
import type { Context } from '../context';
import { refused } from '../failure';

/** The address of somebody's account. @throws Failure when they have none */
export async function accountOf(person: string, { api }: Context, command: Command): Promise<string> {
  const { accounts } = await api(command).get<{ accounts: AccountAnswer[] }>('/v1/accounts');
  const found = accounts.find((each) => each.person === person);
  if (!found) throw refused(`${person} has no account: give them one with \`stepladder account give ${person}\`.`);
  return `/v1/accounts/${found.id}`;
}

/** An account as a row of the list. */
export function accountRow({ name, person, access, oneTimeUntilAt, disabledAt, sessions }: AccountAnswer): string[] {
  const waiting = oneTimeUntilAt && `one-time password until ${oneTimeUntilAt}`;
  const state = disabledAt ? 'disabled' : (waiting ?? `${sessions} signed in`);
  return [name, person, access ?? 'other', state];
}

/** A new one-time password, to be handed on. */
export function oneTimeLines({ account, password }: OneTimeAnswer): string[] {
  return [
    `name:              ${account.name}`,
    `one-time password: ${password}`,
    `Until ${account.oneTimeUntilAt ?? 'it is used'}, for the choice of a password of their own. It is not shown again.`,
  ];
}
