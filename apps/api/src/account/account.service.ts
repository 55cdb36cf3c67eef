import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Access, AuditLog, type DataSource } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { InvalidInput, NotAllowed, NotThere } from '../http/failures';
import { fault } from '../http/faults';
import { iso } from '../http/iso';
import { DATA_SOURCE } from '../parts/tokens';
import type { AboutAnswer, PasswordRequest, SessionsAnswer } from './account.schema';

const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };

/** One's own password and sessions; what this is. */
@Injectable()
export class AccountService {
  constructor(
    private readonly access: Access,
    private readonly audit: AuditLog,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
  ) {}

  /** Ends all other sessions: whoever knew the old password is out. @throws InvalidInput @throws NotAllowed */
  async changePassword(principal: Principal, given: PasswordRequest, token: string | undefined): Promise<number> {
    const account = accountOf(principal);
    if (!(await this.access.accounts.changePassword(account, given)))
      throw new InvalidInput([{ path: 'current', problem: fault('wrong-password') }]);
    const ended = await this.access.sessions.endOthers(account.organisation, account.id, token ?? '');
    await this.record(principal, 'change-password', account.id, { ended });
    return ended;
  }

  async sessions(principal: Principal, token: string | undefined): Promise<SessionsAnswer> {
    const { organisation, id } = accountOf(principal);
    return iso({ sessions: await this.access.sessions.list(organisation, id, token) });
  }

  /** @throws NotThere when it is none of theirs */
  async endSession(principal: Principal, session: string): Promise<void> {
    const { organisation, id } = accountOf(principal);
    if (!(await this.access.sessions.endOne(organisation, id, session))) throw new NotThere('there is no such session');
    await this.record(principal, 'end-session', session);
  }

  async endOthers(principal: Principal, token: string | undefined): Promise<number> {
    const { organisation, id } = accountOf(principal);
    const ended = await this.access.sessions.endOthers(organisation, id, token ?? '');
    await this.record(principal, 'end-sessions', id, { ended });
    return ended;
  }

  async about(): Promise<AboutAnswer> {
    const [facts]: { postgresql: string; schema: string }[] = await this.dataSource.query(
      `SELECT current_setting('server_version') AS postgresql,
        (SELECT name FROM migration ORDER BY timestamp DESC LIMIT 1) AS schema`,
    );
    return { version, node: process.versions.node, postgresql: facts?.postgresql ?? '', schema: facts?.schema ?? '' };
  }

  private async record(
    { organisation, person }: Principal,
    action: string,
    subject: string,
    facts = {},
  ): Promise<void> {
    await this.audit.record({ organisation, actor: person, action, subject, facts });
  }
}

/** A key has neither a password nor sessions. */
function accountOf({ organisation, via, id }: Principal): { organisation: string; id: string } {
  if (via !== 'session') throw new NotAllowed('this is for people who have signed in, not for keys');
  return { organisation, id };
}
