import type { DurationMs, Instant } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { rowOf } from '../rows';
import { SessionRow, type AccountRow } from '../tables/access';
import type { KnownPrincipal } from './principal';
import { hashOfSecret, newSecret } from './secrets';

/** A working day and a bit; a session ends then however busy. */
export const SESSION_LASTS_MS = 12 * 3_600_000;

/** Signed-in browsers, kept on the server from the first day (decisions 24). */
export class Sessions {
  constructor(private readonly dataSource: DataSource) {}

  /** Signs an account in; the token is for the cookie and cannot be read again. */
  async begin(
    account: AccountRow,
    lastsMs: DurationMs = SESSION_LASTS_MS,
  ): Promise<{ token: string; expiresAt: Instant }> {
    const token = newSecret();
    const expiresAt = Date.now() + lastsMs;
    const { organisation, id } = account;
    await this.dataSource
      .getRepository(SessionRow)
      .insert({ hash: hashOfSecret(token), organisation, account: id, expiresAt });
    return { token, expiresAt };
  }

  /** Whose session this is, unless it has ended. */
  async principalOf(token: string): Promise<KnownPrincipal | undefined> {
    const row = await rowOf<Omit<KnownPrincipal, 'via'>>(this.dataSource, sessionsPrincipal, [hashOfSecret(token)]);
    return row && { ...row, via: 'session' };
  }

  async end(token: string): Promise<void> {
    await this.dataSource.getRepository(SessionRow).delete({ hash: hashOfSecret(token) });
  }

  /** Forgets the sessions that have ended. */
  async forgetEnded(): Promise<void> {
    await this.dataSource.query('DELETE FROM session WHERE expires_at <= clock_timestamp()');
  }
}

const sessionsPrincipal = {
  name: 'principal-of-session',
  text: `SELECT account.organisation, account.id, account.name, person, rights
    FROM session JOIN account ON account.organisation = session.organisation AND account.id = session.account
    WHERE hash = $1 AND expires_at > clock_timestamp()`,
};
