import type { DurationMs, Instant } from '@stepladder/domain';
import { MoreThan, type DataSource } from 'typeorm';
import { optional } from '../instants';
import { rowOf } from '../rows';
import { SessionRow, type AccountRow } from '../tables/access';
import type { KnownPrincipal, ListedSession } from './principal';
import { hashOfSecret, newSecret } from './secrets';

/** A working day and a bit; a session ends then however busy. */
export const SESSION_LASTS_MS = 12 * 3_600_000;

/** Signed-in browsers, kept on the server from the first day (decisions 24). */
export class Sessions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Signs an account in; the token is for the cookie and cannot be read again. Undefined when it was given another password
   * or disabled meanwhile: a session begun by the old one would outlive the sign-out.
   */
  async begin(
    { organisation, id, passwordHash }: AccountRow,
    { lastsMs = SESSION_LASTS_MS, userAgent }: { lastsMs?: DurationMs; userAgent?: string } = {},
  ): Promise<{ token: string; expiresAt: Instant } | undefined> {
    const token = newSecret();
    const expiresAt = Date.now() + lastsMs;
    const values = [hashOfSecret(token), organisation, id, new Date(expiresAt), userAgent ?? null, passwordHash];
    const begun = await rowOf<{ hash: string }>(this.dataSource, beginSession, values);
    return begun && { token, expiresAt };
  }

  /** Whose session this is, unless it has ended. Remembers that it was seen, to the minute. */
  async principalOf(token: string): Promise<KnownPrincipal | undefined> {
    const row = await rowOf<SessionColumns>(this.dataSource, sessionsPrincipal, [hashOfSecret(token)]);
    if (!row) return undefined;
    const { one_time, rights, ...known } = row;
    return { ...known, via: 'session', ...(one_time ? { rights: [], choosesPassword: true } : { rights }) };
  }

  /** The sessions of an account that have not ended, the newest first; `token` is the one in use. */
  async list(organisation: string, account: string, token?: string): Promise<ListedSession[]> {
    const rows = await this.dataSource
      .getRepository(SessionRow)
      .find({ where: { organisation, account, expiresAt: MoreThan(Date.now()) }, order: { createdAt: 'DESC' } });
    return rows.map(({ hash, createdAt, expiresAt, lastSeenAt, userAgent }) => ({
      ...{ id: idOf(hash), createdAt, expiresAt },
      ...optional('lastSeenAt', lastSeenAt),
      ...optional('userAgent', userAgent),
      current: token !== undefined && hash === hashOfSecret(token),
    }));
  }

  /** Ends one session of an account; false when it has none of that id. */
  async endOne(organisation: string, account: string, id: string): Promise<boolean> {
    const ended: unknown[] = await this.dataSource.query(
      `WITH ended AS (DELETE FROM session WHERE organisation = $1 AND account = $2 AND left(hash, ${idLength}) = $3 RETURNING 1)
        SELECT * FROM ended`,
      [organisation, account, id],
    );
    return ended.length > 0;
  }

  /** Ends every session of an account but the one in use, and says how many those were. */
  async endOthers(organisation: string, account: string, token: string): Promise<number> {
    const ended: unknown[] = await this.dataSource.query(
      `WITH ended AS (DELETE FROM session WHERE organisation = $1 AND account = $2 AND hash <> $3 RETURNING 1)
        SELECT * FROM ended`,
      [organisation, account, hashOfSecret(token)],
    );
    return ended.length;
  }

  async end(token: string): Promise<void> {
    await this.dataSource.getRepository(SessionRow).delete({ hash: hashOfSecret(token) });
  }

  /** Forgets the sessions that have ended. */
  async forgetEnded(): Promise<void> {
    await this.dataSource.query('DELETE FROM session WHERE expires_at <= clock_timestamp()');
  }
}

/** Enough of the hash to tell sessions apart; a token cannot be made from it. */
const idLength = 16;

function idOf(hash: string): string {
  return hash.slice(0, idLength);
}

type SessionColumns = Omit<KnownPrincipal, 'via'> & { one_time: boolean };

/** The lock has it wait for whoever is resetting or disabling the account. */
const beginSession = {
  name: 'begin-session',
  text: `WITH open AS (
    SELECT organisation, id FROM account WHERE organisation = $2 AND id = $3 AND password_hash = $6 AND disabled_at IS NULL
    FOR SHARE
  )
  INSERT INTO session (hash, organisation, account, expires_at, user_agent)
  SELECT $1, organisation, id, $4::timestamptz, $5 FROM open RETURNING hash`,
};

const sessionsPrincipal = {
  name: 'principal-of-session',
  text: `WITH used AS (
    SELECT account.organisation, account.id, account.name, person, rights, last_seen_at,
      one_time_until IS NOT NULL AS one_time
    FROM session JOIN account ON account.organisation = session.organisation AND account.id = session.account
    WHERE hash = $1 AND expires_at > clock_timestamp() AND disabled_at IS NULL
  ), seen AS (
    UPDATE session SET last_seen_at = clock_timestamp() FROM used
    WHERE hash = $1 AND coalesce(used.last_seen_at, '-infinity') < clock_timestamp() - interval '1 minute'
  )
  SELECT organisation, id, name, person, rights, one_time FROM used`,
};
