import type { Language } from '@stepladder/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { isLastAdmin } from '../access/last-admin';
import { recordIn } from '../audit/audit-log';
import { AccountRow, ApiKeyRow, SessionRow } from '../tables/access';
import { PersonRow } from '../tables/person';
import { TeamMemberRow } from '../tables/team';
import { addressOf } from './address';
import { peopleInTurn } from './people-in-turn';

export type NewPerson = { id: string; name: string; email: string; teams: string[] };
/** What is to be another; what is absent stays. */
export type PersonChange = {
  name?: string;
  email?: string;
  active?: boolean;
  teams?: string[];
  /** In which they are told; null: in that of each policy. */
  language?: Language | null;
};

/** For whom, and who does it. */
type Doing = { organisation: string; actor: string };

/** Changes of the directory by hand, each in one transaction with its line of the audit. */
export class PeopleDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Somebody new of the staff; says which of their fields belongs to somebody else already. */
  async add(doing: Doing, { id, name, email, teams }: NewPerson): Promise<'added' | 'id-taken' | 'email-taken'> {
    const { organisation } = doing;
    return peopleInTurn(this.dataSource, organisation, async (manager) => {
      if (await manager.existsBy(PersonRow, { organisation, id })) return 'id-taken';
      if (await isTaken(manager, organisation, email)) return 'email-taken';
      await manager.insert(PersonRow, { organisation, id, displayName: name, email, kind: 'staff' });
      await keepTeams(manager, organisation, id, teams);
      await recordIn(manager, { ...doing, action: 'add-person', subject: id, facts: { teams } });
      return 'added';
    });
  }

  /** Who is deactivated is out at once: their sessions end and their keys are gone. */
  async change(
    doing: Doing,
    id: string,
    change: PersonChange,
  ): Promise<'changed' | 'not-there' | 'email-taken' | 'last-admin'> {
    const { organisation } = doing;
    const { name, email, active, teams, language } = change;
    return peopleInTurn(this.dataSource, organisation, async (manager) => {
      const before = await manager.findOneBy(PersonRow, { organisation, id });
      if (!before) return 'not-there';
      if (email !== undefined && (await isTaken(manager, organisation, email, id))) return 'email-taken';
      if (active === false && (await isLastAdmin(manager, organisation, id))) return 'last-admin';
      const next = {
        ...(name === undefined ? {} : { displayName: name }),
        ...(email === undefined ? {} : { email: before.kind === 'staff' ? email : addressOf(email) }),
        ...(language === undefined ? {} : { language }),
        ...(active === undefined ? {} : { deactivatedAt: active ? null : (before.deactivatedAt ?? Date.now()) }),
      };
      if (Object.keys(next).length > 0) await manager.update(PersonRow, { organisation, id }, next);
      if (teams) await keepTeams(manager, organisation, id, teams);
      if (active === false) await shutOut(manager, organisation, id);
      // Names and addresses are not kept in a table that never forgets.
      const facts = {
        changed: Object.keys(change).filter((field) => field !== 'language'),
        ...(active === undefined ? {} : { active }),
      };
      if (facts.changed.length > 0)
        await recordIn(manager, {
          ...doing,
          action: 'change-person',
          subject: id,
          facts: { ...facts, ...(teams ? { teams } : {}) },
        });
      if (language !== undefined)
        await recordIn(manager, { ...doing, action: 'set-language', subject: id, facts: { language } });
      return 'changed';
    });
  }
}

async function isTaken(manager: EntityManager, organisation: string, email: string, but = ''): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM person WHERE organisation = $1 AND lower(email) = $2 AND id <> $3
      AND kind IN ('staff', coalesce((SELECT kind FROM person WHERE organisation = $1 AND id = $3), 'staff'))`,
    [organisation, addressOf(email), but],
  );
  return rows.length > 0;
}

async function keepTeams(manager: EntityManager, organisation: string, person: string, teams: string[]): Promise<void> {
  await manager.delete(TeamMemberRow, { organisation, person });
  if (teams.length > 0)
    await manager.insert(
      TeamMemberRow,
      teams.map((team) => ({ organisation, team, person })),
    );
}

async function shutOut(manager: EntityManager, organisation: string, person: string): Promise<void> {
  const accounts = await manager.findBy(AccountRow, { organisation, person });
  for (const { id: account } of accounts) await manager.delete(SessionRow, { organisation, account });
  await manager.delete(ApiKeyRow, { organisation, person });
}
