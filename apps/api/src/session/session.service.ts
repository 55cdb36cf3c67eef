import { Inject, Injectable } from '@nestjs/common';
import { Access, AuditLog, Directory } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { NotSignedIn } from '../http/failures';
import { homeOrganisation } from '../parts/organisation';
import { SETTINGS } from '../parts/tokens';
import type { ApiSettings } from '../settings';
import type { SessionAnswer, SignInRequest } from './session.schema';

/** Signs people in and out. */
@Injectable()
export class SessionService {
  constructor(
    private readonly access: Access,
    private readonly directory: Directory,
    private readonly audit: AuditLog,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** @throws NotSignedIn, by the same words and after the same time for an unknown name and for a wrong password */
  async signIn(
    given: SignInRequest,
    userAgent?: string,
  ): Promise<{ token: string; expiresAt: number; session: SessionAnswer }> {
    const begun = await this.access.signIn(homeOrganisation, {
      ...given,
      ...(userAgent === undefined ? {} : { userAgent: userAgent.slice(0, 300) }),
    });
    if (!begun) throw new NotSignedIn('name or password is wrong');
    const { token, expiresAt, principal } = begun;
    await this.access.sessions.forgetEnded();
    await this.record(principal, 'sign-in');
    return { token, expiresAt, session: await this.describe(principal) };
  }

  async signOut(principal: Principal, token: string): Promise<void> {
    await this.access.sessions.end(token);
    await this.record(principal, 'sign-out');
  }

  async describe({ name, organisation, rights, person: id, choosesPassword }: Principal): Promise<SessionAnswer> {
    const person = await this.directory.person(organisation, id);
    const { TEMPORAL_UI_URL, MAILBOX_URL } = this.settings;
    return {
      name,
      organisation,
      rights,
      person: person ? { id, name: person.name } : null,
      ...(choosesPassword ? { choosesPassword } : {}),
      ...(TEMPORAL_UI_URL === undefined ? {} : { temporalUiUrl: TEMPORAL_UI_URL }),
      ...(MAILBOX_URL === undefined ? {} : { mailboxUrl: MAILBOX_URL }),
    };
  }

  private async record({ organisation, person, id }: Principal, action: string): Promise<void> {
    await this.audit.record({ organisation, actor: person, action, subject: id });
  }
}
