import type { Instant } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { Accounts } from './accounts';
import { ApiKeys } from './api-keys';
import type { KnownPrincipal } from './principal';
import { Sessions } from './sessions';

/** Who may come in: by a key, or by name and password for a session. */
export class Access {
  readonly keys: ApiKeys;
  readonly accounts: Accounts;
  readonly sessions: Sessions;

  constructor(dataSource: DataSource) {
    this.keys = new ApiKeys(dataSource);
    this.accounts = new Accounts(dataSource);
    this.sessions = new Sessions(dataSource);
  }

  /** Signs in; undefined whether the name is unknown, the password wrong or whoever it is shut out, after the same time. */
  async signIn(
    organisation: string,
    { name, password, userAgent }: { name: string; password: string; userAgent?: string },
  ): Promise<{ token: string; expiresAt: Instant; principal: KnownPrincipal } | undefined> {
    const account = await this.accounts.withPassword(organisation, name, password);
    const begun = account && (await this.sessions.begin(account, userAgent === undefined ? {} : { userAgent }));
    const principal = begun && (await this.sessions.principalOf(begun.token));
    return principal && { ...begun, principal };
  }
}
