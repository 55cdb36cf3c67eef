import type { Instant } from '@stepladder/domain';
import { IsNull, type DataSource } from 'typeorm';
import { instantOf, optional } from '../instants';
import { newId } from '../new-id';
import { rowOf, rowsOf } from '../rows';
import { PublishedPolicyRow } from '../tables/published-policy';

/** A policy document as it was published. */
export type PolicyDocument = {
  id: string;
  version: number;
  digest: string;
  document: string;
  publishedAt: Instant;
};

/** `conflict`: that version was published with another content, which stays; a change needs a new version. */
export type Publishing = { result: 'published' | 'unchanged' } | { result: 'conflict'; digest: string };

/** A published version, without its text, and how many tickets that are not over go by it. */
export type PolicyVersion = {
  id: string;
  version: number;
  publishedAt: Instant;
  /** Since when new tickets go by an earlier version again. */
  withdrawnAt?: Instant;
  openTickets: number;
};

const publishedVersions = {
  name: 'published-versions',
  text: `SELECT id, version::int, published_at, withdrawn_at, coalesce(open, 0)::int AS open FROM published_policy
    LEFT JOIN (SELECT intake.policy AS id, coalesce(ticket.policy_version, intake.policy_version) AS version, count(*) AS open
      FROM intake LEFT JOIN ticket USING (organisation, ticket_id)
      WHERE organisation = $1 AND coalesce(ticket.status, 'open') NOT IN ('closed', 'cancelled')
      GROUP BY 1, 2) AS going USING (id, version)
    WHERE organisation = $1 AND ($2::text IS NULL OR id = $2) ORDER BY id, version DESC LIMIT 1000`,
};

const everyVersion = {
  name: 'every-version',
  text: `SELECT id, version::int FROM published_policy WHERE organisation = $1 ORDER BY id, version`,
};

const latestVersion = {
  name: 'latest-version-of-policy',
  text: `SELECT max(version)::int AS version FROM published_policy
    WHERE organisation = $1 AND id = $2 AND withdrawn_at IS NULL`,
};

/** One statement, so that what was published and who did it are written together. Nothing where that version is there. */
const publishBySomebody = {
  name: 'publish-policy-by-somebody',
  text: `WITH published AS (
    INSERT INTO published_policy (organisation, id, version, digest, document) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT DO NOTHING RETURNING version
  ), audited AS (
    INSERT INTO audit (organisation, id, actor, action, subject, facts)
    SELECT $1, $7, $6, 'publish', $2, jsonb_build_object('version', version, 'digest', $4::text) FROM published
  )
  SELECT version FROM published`,
};

/** The policies an organisation has published; a version never changes. */
export class PolicyShelf {
  constructor(private readonly dataSource: DataSource) {}

  async publish(organisation: string, policy: Omit<PolicyDocument, 'publishedAt'>): Promise<Publishing> {
    const { id, version, digest, document } = policy;
    const values = { organisation, id, version, digest, document };
    const inserted = await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(PublishedPolicyRow)
      .values(values)
      .orIgnore()
      .returning('version')
      .execute();
    if ((inserted.raw as unknown[]).length > 0) return { result: 'published' };
    return this.thereBefore(organisation, policy);
  }

  /** The same by somebody, who stands in the audit for it. */
  async publishBy(
    organisation: string,
    policy: Omit<PolicyDocument, 'publishedAt'>,
    actor: string,
  ): Promise<Publishing> {
    const { id, version, digest, document } = policy;
    const values = [organisation, id, version, digest, document, actor, newId()];
    const published = await rowOf(this.dataSource, publishBySomebody, values);
    return published ? { result: 'published' } : this.thereBefore(organisation, policy);
  }

  private async thereBefore(
    organisation: string,
    { id, version, digest }: Omit<PolicyDocument, 'publishedAt'>,
  ): Promise<Publishing> {
    const there = await this.find(organisation, id, version);
    if (!there) throw new Error(`policy ${id} version ${version} is neither new nor there`);
    return there.digest === digest ? { result: 'unchanged' } : { result: 'conflict', digest: there.digest };
  }

  /** The versions of one policy, or of all, the newest first. */
  async versions(organisation: string, id?: string): Promise<PolicyVersion[]> {
    type Columns = { id: string; version: number; published_at: Date; withdrawn_at: Date | null; open: number };
    const rows = await rowsOf<Columns>(this.dataSource, publishedVersions, [organisation, id ?? null]);
    return rows.map(({ published_at, withdrawn_at, open, ...row }) => ({
      ...row,
      publishedAt: instantOf(published_at),
      ...optional('withdrawnAt', withdrawn_at && instantOf(withdrawn_at)),
      openTickets: open,
    }));
  }

  /** Every version that was ever published. */
  async published(organisation: string): Promise<{ id: string; version: number }[]> {
    return rowsOf(this.dataSource, everyVersion, [organisation]);
  }

  async find(organisation: string, id: string, version: number): Promise<PolicyDocument | undefined> {
    const row = await this.dataSource.getRepository(PublishedPolicyRow).findOneBy({ organisation, id, version });
    return row ? documentOf(row) : undefined;
  }

  /** The number of a policy's greatest version that is not withdrawn: asked at every opening, so it is one prepared statement. */
  async latestVersionOf(organisation: string, id: string): Promise<number | undefined> {
    const row = await rowOf<{ version: number | null }>(this.dataSource, latestVersion, [organisation, id]);
    return row?.version ?? undefined;
  }

  /** The greatest version of a policy that is not withdrawn. */
  async latestOf(organisation: string, id: string): Promise<PolicyDocument | undefined> {
    const where = { organisation, id, withdrawnAt: IsNull() };
    const [row] = await this.dataSource
      .getRepository(PublishedPolicyRow)
      .find({ where, order: { version: 'DESC' }, take: 1 });
    return row && documentOf(row);
  }

  /** The greatest version of every policy that is not withdrawn, by id. */
  async latest(organisation: string): Promise<PolicyDocument[]> {
    const rows = await this.dataSource
      .getRepository(PublishedPolicyRow)
      .createQueryBuilder('policy')
      .distinctOn(['policy.id'])
      .where({ organisation, withdrawnAt: IsNull() })
      .orderBy('policy.id')
      .addOrderBy('policy.version', 'DESC')
      .getMany();
    return rows.map(documentOf);
  }
}

function documentOf({ id, version, digest, document, publishedAt }: PublishedPolicyRow): PolicyDocument {
  return { id, version: Number(version), digest, document, publishedAt };
}
