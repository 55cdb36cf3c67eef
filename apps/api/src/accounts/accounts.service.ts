import { Injectable } from '@nestjs/common';
import { accessRoleOf, AccountDesk, type ListedAccount, type NotGiven } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { InvalidInput, NotAllowed, NotThere } from '../http/failures';
import { fault } from '../http/faults';
import { iso } from '../http/iso';
import type {
  AccountAnswer,
  AccountChangeRequest,
  AccountsAnswer,
  NewAccountRequest,
  OneTimeAnswer,
} from './accounts.schema';

/** Accounts as administrators give and take them. */
@Injectable()
export class AccountsService {
  constructor(private readonly desk: AccountDesk) {}

  async all({ organisation }: Principal): Promise<AccountsAnswer> {
    return { accounts: (await this.desk.list(organisation)).map(shown) };
  }

  /** @throws InvalidInput */
  async give({ organisation, person: actor }: Principal, wanted: NewAccountRequest): Promise<OneTimeAnswer> {
    const { person, name = person, access } = wanted;
    const made = await this.desk.give({ organisation, actor }, { person, name: name.trim(), access });
    if (typeof made === 'string') throw new InvalidInput([notGiven[made]]);
    return { account: await this.one(organisation, made.id), password: made.password };
  }

  /** @throws InvalidInput when it is one's own or the last administrator's @throws NotThere */
  async change(
    { organisation, person: actor }: Principal,
    id: string,
    change: AccountChangeRequest,
  ): Promise<AccountAnswer> {
    const [field = ''] = Object.keys(change);
    const { person } = await this.one(organisation, id);
    if (person === actor)
      throw new InvalidInput([{ path: field, problem: 'is yours: another administrator must change it' }]);
    const done = await this.desk.change({ organisation, actor }, id, change);
    if (done === 'last-admin') throw new InvalidInput([{ path: field, problem: lastAdmin }]);
    if (done === 'not-there') throw missing();
    return this.one(organisation, id);
  }

  /** @throws NotAllowed when it is one's own @throws NotThere */
  async reset({ organisation, person: actor }: Principal, id: string): Promise<OneTimeAnswer> {
    const { person } = await this.one(organisation, id);
    if (person === actor) throw new NotAllowed('your own password is changed by you: POST /v1/password');
    const made = await this.desk.reset({ organisation, actor }, id);
    if (made === 'not-there') throw missing();
    return { account: await this.one(organisation, id), password: made.password };
  }

  /** @throws NotThere */
  async signOut({ organisation, person: actor }: Principal, id: string): Promise<{ ended: number }> {
    const ended = await this.desk.signOut({ organisation, actor }, id);
    if (ended === 'not-there') throw missing();
    return { ended };
  }

  private async one(organisation: string, id: string): Promise<AccountAnswer> {
    const [account] = await this.desk.list(organisation, id);
    if (!account) throw missing();
    return shown(account);
  }
}

/** Said where an account or its person would be the last to administer. */
export const lastAdmin = 'is the last administrator who can sign in: make another one first';

const notGiven: Record<NotGiven, { path: string; problem: string }> = {
  'no-such-person': { path: 'person', problem: fault('nobody-known') },
  'not-staff': { path: 'person', problem: 'is not of the staff' },
  deactivated: { path: 'person', problem: fault('is-deactivated') },
  'has-account': { path: 'person', problem: fault('has-account') },
  'name-taken': { path: 'name', problem: fault('belongs-to-somebody') },
};

function missing(): NotThere {
  return new NotThere('there is no such account');
}

function shown(account: ListedAccount): AccountAnswer {
  const access = accessRoleOf(account.rights);
  return iso({ ...account, ...(access ? { access } : {}) });
}
