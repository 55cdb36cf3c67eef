import type { Instant } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { instantOf, optional } from '../instants';
import { newId } from '../new-id';
import { rowOf, rowsOf } from '../rows';
import { ApiKeyRow, type Right } from '../tables/access';
import type { KnownPrincipal, ListedKey } from './principal';
import { hashOfSecret, newSecret } from './secrets';

export type NewKey = { organisation: string; label: string; person: string; rights: Right[]; expiresAt?: Instant };

/** Keys for programs: `sl_` and 43 characters, shown once. */
export class ApiKeys {
  constructor(private readonly dataSource: DataSource) {}

  /** Makes a key; this is the only time it can be read. `secret` takes a key made elsewhere instead of a new one. */
  async create(wanted: NewKey, secret: string = `sl_${newSecret()}`): Promise<{ id: string; key: string }> {
    const { organisation, label, person, rights, expiresAt = null } = wanted;
    const id = newId();
    const kept = { organisation, id, label, person, rights, expiresAt };
    await this.dataSource
      .getRepository(ApiKeyRow)
      .insert({ ...kept, hash: hashOfSecret(secret), prefix: secret.slice(0, 8) });
    return { id, key: secret };
  }

  /**
   * Whose key this is, unless it has expired, never was one, or may more than its person: a key sleeps while their account is
   * disabled or has fewer rights. Remembers its use, to the minute.
   */
  async principalOf(key: string): Promise<KnownPrincipal | undefined> {
    const row = await rowOf<KeyColumns>(this.dataSource, useKey, [hashOfSecret(key)]);
    return row && { ...row, via: 'key' };
  }

  async list(organisation: string): Promise<ListedKey[]> {
    const rows = await rowsOf<ListedColumns>(this.dataSource, listKeys, [organisation]);
    return rows.map(({ created_at: created, expires_at: expires, last_used_at: used, ...row }) => ({
      ...{ ...row, createdAt: instantOf(created) },
      ...optional('expiresAt', expires && instantOf(expires)),
      ...optional('lastUsedAt', used && instantOf(used)),
    }));
  }

  /** Ends a key at once; false when there is no such key. */
  async revoke(organisation: string, id: string): Promise<boolean> {
    const { affected } = await this.dataSource.getRepository(ApiKeyRow).delete({ organisation, id });
    return affected === 1;
  }
}

type KeyColumns = Omit<KnownPrincipal, 'via'>;

type ListedColumns = Pick<ListedKey, 'id' | 'label' | 'prefix' | 'person' | 'rights' | 'sleeps'> & {
  created_at: Date;
  expires_at: Date | null;
  last_used_at: Date | null;
};

const sleeps = `EXISTS (SELECT FROM account
  WHERE account.organisation = api_key.organisation AND account.person = api_key.person
    AND (disabled_at IS NOT NULL OR NOT ('admin' = ANY(account.rights) OR account.rights @> api_key.rights)))`;

const listKeys = {
  name: 'list-api-keys',
  text: `SELECT id, label, prefix, person, rights, created_at, expires_at, last_used_at, ${sleeps} AS sleeps
    FROM api_key WHERE organisation = $1 ORDER BY id`,
};

/** Marking every use would make every request a write. */
const useKey = {
  name: 'use-api-key',
  text: `WITH used AS (
    SELECT organisation, id, label, person, rights, last_used_at FROM api_key
    WHERE hash = $1 AND (expires_at IS NULL OR expires_at > clock_timestamp())
      AND NOT ${sleeps}
  ), marked AS (
    UPDATE api_key SET last_used_at = clock_timestamp() FROM used
    WHERE api_key.organisation = used.organisation AND api_key.id = used.id
      AND coalesce(used.last_used_at, '-infinity') < clock_timestamp() - interval '1 minute'
  )
  SELECT organisation, id, label AS name, person, rights FROM used`,
};
