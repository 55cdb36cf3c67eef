import { IsNull, Not, type DataSource } from 'typeorm';
import { newId } from '../new-id';
import { AccountRow, type Right } from '../tables/access';
import { PersonRow } from '../tables/person';
import { hashOfPassword, isPasswordOf } from './secrets';

export type NewAccount = { organisation: string; name: string; password: string; person: string; rights: Right[] };

/** People's ways into the console, by name and password. */
export class Accounts {
  /** The hash of nobody's password, so that an unknown name takes as long as a wrong password. */
  private readonly nobody = hashOfPassword(newId());

  constructor(private readonly dataSource: DataSource) {}

  /** Makes an account, or gives the one of that name this password, person and rights. */
  async keep({ organisation, name, password, person, rights }: NewAccount): Promise<{ id: string }> {
    const passwordHash = await hashOfPassword(password);
    const rows: { id: string }[] = await this.dataSource.query(
      `INSERT INTO account (organisation, id, name, password_hash, person, rights) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (organisation, name) DO UPDATE
        SET password_hash = EXCLUDED.password_hash, person = EXCLUDED.person, rights = EXCLUDED.rights
        RETURNING id`,
      [organisation, newId(), name, passwordHash, person, rights],
    );
    const [row] = rows;
    if (!row) throw new Error('an account is either made or changed');
    return row;
  }

  /** Whether an organisation has that account already. */
  async has(organisation: string, name: string): Promise<boolean> {
    return this.dataSource.getRepository(AccountRow).existsBy({ organisation, name });
  }

  /** Gives an account another password, if the present one is its own. */
  async changePassword(
    { organisation, id }: { organisation: string; id: string },
    { current, next }: { current: string; next: string },
  ): Promise<boolean> {
    const repository = this.dataSource.getRepository(AccountRow);
    const account = await repository.findOneBy({ organisation, id });
    if (!account || !(await isPasswordOf(account.passwordHash, current))) return false;
    const passwordHash = await hashOfPassword(next);
    // Whoever changed it meanwhile was first.
    const { affected } = await repository.update(
      { organisation, id, passwordHash: account.passwordHash },
      { passwordHash },
    );
    return affected === 1;
  }

  /** Whether its person has been deactivated. */
  async isLeft({ organisation, person }: AccountRow): Promise<boolean> {
    return this.dataSource
      .getRepository(PersonRow)
      .existsBy({ organisation, id: person, deactivatedAt: Not(IsNull()) });
  }

  /** The account of that name, if the password is its own. */
  async withPassword(organisation: string, name: string, password: string): Promise<AccountRow | undefined> {
    const account = await this.dataSource.getRepository(AccountRow).findOneBy({ organisation, name });
    const right = await isPasswordOf(account?.passwordHash ?? (await this.nobody), password);
    return account && right ? account : undefined;
  }
}
