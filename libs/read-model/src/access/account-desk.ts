import type { DurationMs, Instant } from '@stepladder/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { recordIn } from '../audit/audit-log';
import { peopleInTurn } from '../directory/people-in-turn';
import { instantOf, optional } from '../instants';
import { newId } from '../new-id';
import { AccountRow, SessionRow, type Right } from '../tables/access';
import { PersonRow } from '../tables/person';
import { accessRoles, type AccessRole } from './access-roles';
import { isLastAdmin } from './last-admin';
import type { ListedAccount } from './principal';
import { hashOfPassword, newOneTimePassword } from './secrets';

/** Over a weekend and a day; afterwards an administrator gives another. */
export const ONE_TIME_LASTS_MS: DurationMs = 72 * 3_600_000;

/** A password to be told to somebody; it cannot be read again. */
export type OneTimePassword = { id: string; password: string; untilAt: Instant };

export type NewAccountFor = { person: string; name: string; access: AccessRole };
export type NotGiven = 'no-such-person' | 'not-staff' | 'deactivated' | 'has-account' | 'name-taken';

/** What is to be another; what is absent stays. */
export type AccountChange = { access?: AccessRole; active?: boolean };

/** For whom, and who does it. */
type Doing = { organisation: string; actor: string };

/** Accounts given to people and taken back by hand, each in one transaction with its line of the audit. */
export class AccountDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Every account by name. */
  async list(organisation: string, id?: string): Promise<ListedAccount[]> {
    const rows: Columns[] = await this.dataSource.query(listed, [organisation, id ?? null]);
    return rows.map(({ one_time_until, disabled_at, ...row }) => ({
      ...row,
      ...optional('oneTimeUntilAt', one_time_until && instantOf(one_time_until)),
      ...optional('disabledAt', disabled_at && instantOf(disabled_at)),
    }));
  }

  /** Gives somebody of the staff their first password; says why they cannot have it. */
  async give(doing: Doing, { person, name, access }: NewAccountFor): Promise<OneTimePassword | NotGiven> {
    const { organisation } = doing;
    const { password, ...kept } = await oneTime();
    return peopleInTurn(this.dataSource, organisation, async (manager) => {
      const known = await manager.findOneBy(PersonRow, { organisation, id: person });
      if (!known) return 'no-such-person';
      if (known.kind !== 'staff') return 'not-staff';
      if (known.deactivatedAt !== null) return 'deactivated';
      if (await manager.existsBy(AccountRow, { organisation, person })) return 'has-account';
      if (await manager.existsBy(AccountRow, { organisation, name })) return 'name-taken';
      const id = newId();
      await manager.insert(AccountRow, { organisation, id, name, person, rights: [...accessRoles[access]], ...kept });
      await recordIn(manager, { ...doing, action: 'give-account', subject: person, facts: { name, access } });
      return { id, password, untilAt: kept.oneTimeUntil };
    });
  }

  /** Rights are another from the next request on; who is disabled is signed out at once. */
  async change(
    doing: Doing,
    id: string,
    { access, active }: AccountChange,
  ): Promise<'changed' | 'not-there' | 'last-admin'> {
    const { organisation } = doing;
    return peopleInTurn(this.dataSource, organisation, async (manager) => {
      const account = await manager.findOneBy(AccountRow, { organisation, id });
      if (!account) return 'not-there';
      const gives = (access !== undefined && access !== 'admin') || active === false;
      if (gives && (await isLastAdmin(manager, organisation, account.person))) return 'last-admin';
      const next = {
        ...(access === undefined ? {} : { rights: [...accessRoles[access]] as Right[] }),
        ...(active === undefined ? {} : { disabledAt: active ? null : (account.disabledAt ?? Date.now()) }),
      };
      await manager.update(AccountRow, { organisation, id }, next);
      if (active === false) await endSessions(manager, organisation, id);
      const facts = { ...(access === undefined ? {} : { access }), ...(active === undefined ? {} : { active }) };
      await recordIn(manager, { ...doing, action: 'change-account', subject: account.person, facts });
      return 'changed';
    });
  }

  /** Another one-time password in place of a lost one; whoever is signed in by the old one is out. */
  async reset(doing: Doing, id: string): Promise<OneTimePassword | 'not-there'> {
    const { organisation } = doing;
    const { password, ...kept } = await oneTime();
    return peopleInTurn(this.dataSource, organisation, async (manager) => {
      const account = await manager.findOneBy(AccountRow, { organisation, id });
      if (!account) return 'not-there';
      await manager.update(AccountRow, { organisation, id }, kept);
      const ended = await endSessions(manager, organisation, id);
      await recordIn(manager, { ...doing, action: 'reset-password', subject: account.person, facts: { ended } });
      return { id, password, untilAt: kept.oneTimeUntil };
    });
  }

  /** Ends every session of an account, and says how many those were. */
  async signOut(doing: Doing, id: string): Promise<number | 'not-there'> {
    const { organisation } = doing;
    return this.dataSource.transaction(async (manager) => {
      const account = await manager.findOneBy(AccountRow, { organisation, id });
      if (!account) return 'not-there';
      const ended = await endSessions(manager, organisation, id);
      await recordIn(manager, { ...doing, action: 'end-sessions', subject: account.person, facts: { ended } });
      return ended;
    });
  }
}

type Columns = {
  id: string;
  name: string;
  person: string;
  rights: Right[];
  one_time_until: Date | null;
  disabled_at: Date | null;
  sessions: number;
};

const listed = `SELECT id, name, person, rights, one_time_until, disabled_at,
    (SELECT count(*)::int FROM session WHERE session.organisation = account.organisation AND session.account = account.id
      AND expires_at > clock_timestamp()) AS sessions
  FROM account WHERE organisation = $1 AND ($2::text IS NULL OR id = $2) ORDER BY name`;

async function oneTime(): Promise<{ password: string; passwordHash: string; oneTimeUntil: Instant }> {
  const password = newOneTimePassword();
  return { password, passwordHash: await hashOfPassword(password), oneTimeUntil: Date.now() + ONE_TIME_LASTS_MS };
}

async function endSessions(manager: EntityManager, organisation: string, account: string): Promise<number> {
  return (await manager.delete(SessionRow, { organisation, account })).affected ?? 0;
}
