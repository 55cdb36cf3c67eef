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

  /** Makes an account, or gives the one of that name this password, person and rights; it is open afterwards. */
  async keep({ organisation, name, password, person, rights }: NewAccount): Promise<{ id: string }> {
    const passwordHash = await hashOfPassword(password);
    const rows: { id: string }[] = await this.dataSource.query(
      `INSERT INTO account (organisation, id, name, password_hash, person, rights) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (organisation, name) DO UPDATE
        SET password_hash = EXCLUDED.password_hash, person = EXCLUDED.person, rights = EXCLUDED.rights,
          one_time_until = NULL, disabled_at = NULL
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

  /** Gives an account a password of its person's choice, if the present one is its own. */
  async changePassword(
    { organisation, id }: { organisation: string; id: string },
    { current, next }: { current: string; next: string },
  ): Promise<boolean> {
    const repository = this.dataSource.getRepository(AccountRow);
    const account = await repository.findOneBy({ organisation, id });
    if (!account || !isOpen(account) || !(await isPasswordOf(account.passwordHash, current))) return false;
    const passwordHash = await hashOfPassword(next);
    // Whoever changed it meanwhile was first.
    const { affected } = await repository.update(
      { organisation, id, passwordHash: account.passwordHash },
      { passwordHash, oneTimeUntil: null },
    );
    return affected === 1;
  }

  /** The account of that name, if the password is its own and it is open: neither it nor its person is shut out. */
  async withPassword(organisation: string, name: string, password: string): Promise<AccountRow | undefined> {
    const account = await this.dataSource.getRepository(AccountRow).findOneBy({ organisation, name });
    const right = await isPasswordOf(account?.passwordHash ?? (await this.nobody), password);
    return account && right && isOpen(account) && (await this.isHere(account)) ? account : undefined;
  }

  private async isHere({ organisation, person: id }: AccountRow): Promise<boolean> {
    const people = this.dataSource.getRepository(PersonRow);
    return !(await people.existsBy({ organisation, id, deactivatedAt: Not(IsNull()) }));
  }
}

/** Whether its password counts: nobody has disabled it, and a one-time password has not run out. */
function isOpen({ disabledAt, oneTimeUntil }: AccountRow): boolean {
  return disabledAt === null && (oneTimeUntil === null || oneTimeUntil > Date.now());
}
