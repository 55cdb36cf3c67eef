import type { DataSource } from 'typeorm';
import { In } from 'typeorm';
import { newId } from '../new-id';
import { rowOf } from '../rows';
import { PersonRow, type PersonKind } from '../tables/person';
import { RoleHolderRow } from '../tables/role-holder';
import { addressOf } from './address';

/** Somebody of an organisation. */
export type Person = { id: string; name: string; email: string; kind: PersonKind };

/** The people of a policy's document and the parts they play. */
export type Roster = {
  people: { id: string; name: string; email: string }[];
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
  async requesterFor(organisation: string, who: { name: string; email: string }): Promise<Person> {
    return this.kept(organisation, 'requester', who);
  }

  /** The expert from outside with this address, known from now on; somebody of the staff who has it is that person. */
  async expertFor(organisation: string, who: { name: string; email: string }): Promise<Person> {
    const values = [organisation, addressOf(who.email)];
    const staff = await rowOf<KeptColumns>(this.dataSource, staffWithAddress, values);
    if (staff) return { id: staff.id, name: staff.display_name, email: staff.email, kind: 'staff' };
    return this.kept(organisation, 'external', who);
  }

  /** Makes somebody known, or known by a new name or address. */
  async keep(organisation: string, { id, name: displayName, email, kind }: Person): Promise<void> {
    await this.dataSource.getRepository(PersonRow).save({ organisation, id, displayName, email, kind });
  }

  /** Takes over the people of a policy's document; the parts they play in it become exactly these. */
  async importFrom(organisation: string, policy: string, { people, roles }: Roster): Promise<void> {
    const holders = roles.flatMap(({ id: role, people: ids }) =>
      ids.map((person) => ({ organisation, policy, role, person })),
    );
    const staff = people.map(({ id, name: displayName, email }) => ({
      organisation,
      id,
      displayName,
      email,
      kind: 'staff' as const,
    }));
    await this.dataSource.transaction(async (manager) => {
      if (staff.length > 0) await manager.upsert(PersonRow, staff, ['organisation', 'id']);
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
    { name, email }: { name: string; email: string },
  ): Promise<Person> {
    const values = [organisation, newId(), name, addressOf(email)];
    const row = await rowOf<KeptColumns>(this.dataSource, keepOutsider[kind], values);
    if (!row) throw new Error('somebody from outside is either kept or known');
    return { id: row.id, name: row.display_name, email: row.email, kind };
  }
}

type KeptColumns = { id: string; display_name: string; email: string };

/** Writes nothing for somebody who is known by this name, which is almost everybody: no lock, no commit to wait for. */
const keeping = (kind: 'requester' | 'external') => ({
  name: `keep-${kind}`,
  text: `WITH known AS (
    SELECT id, display_name, email FROM person
    WHERE organisation = $1 AND email = $4 AND kind = '${kind}' AND display_name = $3
  ), kept AS (
    INSERT INTO person (organisation, id, display_name, email, kind)
    SELECT $1, $2, $3, $4, '${kind}' WHERE NOT EXISTS (SELECT FROM known)
    ON CONFLICT (organisation, email) WHERE kind = '${kind}' DO UPDATE SET display_name = EXCLUDED.display_name
    RETURNING id, display_name, email
  )
  SELECT id, display_name, email FROM known UNION ALL SELECT id, display_name, email FROM kept`,
});

const keepOutsider = { requester: keeping('requester'), external: keeping('external') };

const staffWithAddress = {
  name: 'staff-with-address',
  text: `SELECT id, display_name, email FROM person
    WHERE organisation = $1 AND lower(email) = $2 AND kind = 'staff' ORDER BY id LIMIT 1`,
};

function personOf({ id, displayName: name, email, kind }: PersonRow): Person {
  return { id, name, email, kind };
}
