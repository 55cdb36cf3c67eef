import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import { recordIn } from '../audit/audit-log';
import { newId } from '../new-id';
import { violates } from '../rows';
import { SavedViewRow } from '../tables/saved-view';

/** A view of the queue: its filters by the words of the API's list of tickets, and whether everybody sees it. */
export type SavedView = { id: string; person: string; name: string; filters: Record<string, string>; shared: boolean };

/** What is to be another; what is absent stays. */
export type ViewChange = Partial<Pick<SavedView, 'name' | 'filters' | 'shared'>>;

/** Who looks; an administrator keeps the shared views of others too. */
export type Looking = { organisation: string; person: string; keepsShared: boolean };

export type ViewResult = SavedView | 'not-there' | 'name-taken' | 'too-many';

const mostOfOne = 100;
/** Long enough for whoever removed a view to miss it. */
const removedKeptFor = '1 day';
const columns = 'id, person, name, filters, shared';
/** Views that $2 may change: their own, and with $3 those that everybody sees. */
const theirs = `organisation = $1 AND (person = $2 OR (shared AND $3))`;

/** Views of the queue that people keep. What is done to a shared one is audited in the same transaction. */
export class SavedViews {
  constructor(private readonly dataSource: DataSource) {}

  /** One's own and those of everybody, by name. */
  async seenBy({ organisation, person }: Looking): Promise<SavedView[]> {
    return this.dataSource.query(
      `SELECT ${columns} FROM saved_view WHERE organisation = $1 AND (person = $2 OR shared) AND removed_at IS NULL
        ORDER BY lower(name), id`,
      [organisation, person],
    );
  }

  async add(looking: Looking, wanted: Omit<SavedView, 'id' | 'person'>): Promise<ViewResult> {
    const { organisation, person } = looking;
    return this.writing(looking, 'add-view', async (manager) => {
      const view = { id: newId(), person, ...wanted };
      const count = await manager.countBy(SavedViewRow, { organisation, person, removedAt: IsNull() });
      if (count >= mostOfOne) return 'too-many';
      await manager.insert(SavedViewRow, { organisation, ...view });
      return view;
    });
  }

  async change(looking: Looking, id: string, { name, filters, shared }: ViewChange): Promise<ViewResult> {
    const set = `name = coalesce($5, name), filters = coalesce($6::jsonb, filters), shared = coalesce($7, shared)`;
    const values = [name ?? null, filters ? JSON.stringify(filters) : null, shared ?? null];
    return this.writing(looking, 'change-view', (manager) =>
      update(manager, { looking, id, set, values, where: 'removed_at IS NULL' }),
    );
  }

  /** Takes a view away; it can be called back for a day. What was taken away longer ago goes for good. */
  async remove(looking: Looking, id: string): Promise<ViewResult> {
    const more = { set: 'removed_at = clock_timestamp()', values: [], where: 'removed_at IS NULL' };
    return this.writing(looking, 'remove-view', async (manager) => {
      await manager.query(
        `DELETE FROM saved_view WHERE organisation = $1 AND removed_at < clock_timestamp() - $2::interval`,
        [looking.organisation, removedKeptFor],
      );
      return update(manager, { looking, id, ...more });
    });
  }

  /** Calls back a view that was removed, by the same id. */
  async restore(looking: Looking, id: string): Promise<ViewResult> {
    const more = { set: 'removed_at = NULL', values: [], where: 'removed_at IS NOT NULL' };
    return this.writing(looking, 'restore-view', (manager) => update(manager, { looking, id, ...more }));
  }

  private async writing(
    { organisation, person: actor }: Looking,
    action: string,
    write: (manager: EntityManager) => Promise<ViewResult>,
  ): Promise<ViewResult> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const view = await write(manager);
        if (typeof view === 'object' && view.shared) {
          const { id: subject, name, filters } = view;
          await recordIn(manager, { organisation, actor, action, subject, facts: { name, filters } });
        }
        return view;
      });
    } catch (error) {
      if (violates((error as { driverError?: unknown }).driverError ?? error, 'saved_view_name_idx'))
        return 'name-taken';
      throw error;
    }
  }
}

type Update = { looking: Looking; id: string; set: string; values: unknown[]; where: string };

async function update(manager: EntityManager, { looking, id, set, values, where }: Update): Promise<ViewResult> {
  const { organisation, person, keepsShared } = looking;
  const [rows]: [SavedView[]] = await manager.query(
    `UPDATE saved_view SET ${set} WHERE ${theirs} AND id = $4 AND ${where} RETURNING ${columns}`,
    [organisation, person, keepsShared, id, ...values],
  );
  return rows[0] ?? 'not-there';
}
