import type { Instant, Language } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { In } from 'typeorm';
import { newId } from '../new-id';
import { optional } from '../instants';
import { rowOf } from '../rows';
import { PersonRow, type PersonKind } from '../tables/person';
import { RoleHolderRow } from '../tables/role-holder';
import { addressOf } from './address';

/**
 * Somebody of an organisation; told in the language of the policy where none of their own is known. Deactivated, they come in
 * no more and get nothing to do.
 */
export type Person = {
  id: string;
  name: string;
  email: string;
  kind: PersonKind;
  language?: Language;
  deactivatedAt?: Instant;
};

/** Somebody from outside, by the address under which they are known. */
export type Outsider = { name: string; email: string; language?: Language };

/** The people of a policy's document and the parts they play. */
export type Roster = {
  people: { id: string; name: string; email: string; language?: Language }[];
  roles: { id: string; people: string[] }[];
};

/** Who there is, and who plays which part. */
export class Directory {
  constructor(private readonly dataSource: DataSource) {}

  async person(organisation: string, id: string): Promise<Person | undefined> {
    const row = await this.dataSource.getRepository(PersonRow).findOneBy({ organisation, id });
    return row ? personOf(row) : undefined;
  }

  /** Those of these ids who are known; everybody by name when no ids are given. */
  async people(organisation: string, ids?: string[]): Promise<Person[]> {
    const where = ids ? { organisation, id: In(ids) } : { organisation };
    const rows = await this.dataSource
      .getRepository(PersonRow)
      .find({ where, order: { displayName: 'ASC', id: 'ASC' } });
    return rows.map(personOf);
  }

  /** The requester with this address, known from now on; an address is one person whatever its capitals. */
  async requesterFor(organisation: string, who: Outsider): Promise<Person> {
    return this.kept(organisation, 'requester', who);
  }

  /** The expert from outside with this address, known from now on; somebody of the staff who has it is that person. */
  async expertFor(organisation: string, who: Outsider): Promise<Person> {
    const values = [organisation, addressOf(who.email)];
    const staff = await rowOf<KeptColumns>(this.dataSource, staffWithAddress, values);
    if (staff) return { ...keptPerson(staff), kind: 'staff' };
    return this.kept(organisation, 'external', who);
  }

  /** Makes somebody known, or known by a new name or address. */
  async keep(
    organisation: string,
    { id, name: displayName, email, kind, language }: Omit<Person, 'deactivatedAt'>,
  ): Promise<void> {
    const row = { organisation, id, displayName, email, kind, ...(language === undefined ? {} : { language }) };
    await this.dataSource.getRepository(PersonRow).save(row);
  }

  /**
   * Takes over the people of a policy's document; the parts they play in it become exactly these. A document that does not
   * say somebody's language leaves what is known of it. `missingOnly` leaves those who are known as they are: what was changed
   * about them since the document was published stays.
   */
  async importFrom(
    organisation: string,
    policy: string,
    { people, roles }: Roster,
    { missingOnly = false } = {},
  ): Promise<void> {
    const holders = roles.flatMap(({ id: role, people: ids }) =>
      ids.map((person) => ({ organisation, policy, role, person })),
    );
    const staff = people.map(({ id, name: displayName, email, ...said }) => ({
      ...{ organisation, id, displayName, email, kind: 'staff' as const },
      ...said,
    }));
    const speakers = [staff.filter(({ language }) => language), staff.filter(({ language }) => !language)];
    await this.dataSource.transaction(async (manager) => {
      for (const rows of speakers) {
        if (rows.length === 0) continue;
        if (missingOnly) await manager.createQueryBuilder().insert().into(PersonRow).values(rows).orIgnore().execute();
        else await manager.upsert(PersonRow, rows, ['organisation', 'id']);
      }
      await manager.delete(RoleHolderRow, { organisation, policy });
      if (holders.length > 0) await manager.insert(RoleHolderRow, holders);
    });
  }

  /** Who plays which part in a policy, by part. */
  async rolesOf(organisation: string, policy: string): Promise<Record<string, string[]>> {
    const order = { role: 'ASC', person: 'ASC' } as const;
    const rows = await this.dataSource.getRepository(RoleHolderRow).find({ where: { organisation, policy }, order });
    const roles: Record<string, string[]> = {};
    for (const { role, person } of rows) (roles[role] ??= []).push(person);
    return roles;
  }

  private async kept(
    organisation: string,
    kind: 'requester' | 'external',
    { name, email, language }: Outsider,
  ): Promise<Person> {
    const values = [organisation, newId(), name, addressOf(email), language ?? null];
    const row = await rowOf<KeptColumns>(this.dataSource, keepOutsider[kind], values);
    if (!row) throw new Error('somebody from outside is either kept or known');
    return { ...keptPerson(row), kind };
  }
}

type KeptColumns = { id: string; display_name: string; email: string; language: Language | null };

/** Writes nothing for somebody who is known by this name, which is almost everybody: no lock, no commit to wait for. */
const keeping = (kind: 'requester' | 'external') => ({
  name: `keep-${kind}`,
  text: `WITH known AS (
    SELECT id, display_name, email, language FROM person
    WHERE organisation = $1 AND email = $4 AND kind = '${kind}' AND display_name = $3
      AND ($5::text IS NULL OR language = $5)
  ), kept AS (
    INSERT INTO person (organisation, id, display_name, email, kind, language)
    SELECT $1, $2, $3, $4, '${kind}', $5 WHERE NOT EXISTS (SELECT FROM known)
    ON CONFLICT (organisation, email) WHERE kind = '${kind}'
      DO UPDATE SET display_name = EXCLUDED.display_name, language = coalesce(EXCLUDED.language, person.language)
    RETURNING id, display_name, email, language
  )
  SELECT id, display_name, email, language FROM known UNION ALL SELECT id, display_name, email, language FROM kept`,
});

const keepOutsider = { requester: keeping('requester'), external: keeping('external') };

const staffWithAddress = {
  name: 'staff-with-address',
  text: `SELECT id, display_name, email, language FROM person
    WHERE organisation = $1 AND lower(email) = $2 AND kind = 'staff' ORDER BY id LIMIT 1`,
};

function keptPerson({ id, display_name: name, email, language }: KeptColumns): Omit<Person, 'kind'> {
  return { id, name, email, ...optional('language', language) };
}

function personOf({ id, displayName: name, email, kind, language, deactivatedAt }: PersonRow): Person {
  const known = { ...optional('language', language), ...optional('deactivatedAt', deactivatedAt) };
  return { id, name, email, kind, ...known };
}
