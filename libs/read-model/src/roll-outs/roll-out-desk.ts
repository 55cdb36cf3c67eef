import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../new-id';
import { chosenValues, lockedOpenTickets, lockedRolledOutTickets, openTicketOf, wayBackOf } from './open-tickets';
import type { OpenTicketColumns, RolledOutColumns } from './open-tickets';
import type { Change, ChangesOf, RollBackResult, RollOutIntent, RollOutResult, ToChange } from './roll-out';
import * as statements from './statements';
import { versionInForce, withdraw } from './versions-in-force';

/** So many tickets are in memory at once, however many a roll-out has. */
const PAGE = 500;

type Begun = { id: string; intent: RollOutIntent; manager: EntityManager };

/**
 * Takes wishes to roll a version of a policy out to open tickets, or back: which tickets, what each is told, and who wanted
 * it are stored in one transaction, so that all of them will hear of it or none.
 */
export class RollOutDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Stores a change for every ticket chosen that goes by another version; the version must be in force for new tickets. */
  async rollOut(intent: RollOutIntent, changesOf: ChangesOf): Promise<RollOutResult> {
    return this.once(intent, 'out', async (begun) => {
      const { version } = intent;
      const inForce = await versionInForce(begun.manager, intent);
      if (inForce === undefined) return { result: 'no-such-version' };
      if (inForce.version !== version) return { result: 'not-in-force', inForce: inForce.version };
      const id = await this.keep(begun, 'out');
      await everyPage(async (after) => {
        const values = pageValues(intent, after);
        const rows: OpenTicketColumns[] = await begun.manager.query(lockedOpenTickets, values);
        const changes = rows.map((row) => ({ ticket: openTicketOf(row), version, rungs: {} }));
        await store(begun, changes, changesOf);
        return changes;
      });
      return { result: 'stored', id };
    });
  }

  /** Withdraws the version in force, and stores the way back for every ticket that a roll-out brought to it. */
  async rollBack(intent: RollOutIntent, changesOf: ChangesOf): Promise<RollBackResult> {
    return this.once(intent, 'back', async (begun) => {
      const inForce = await versionInForce(begun.manager, intent);
      if (inForce === undefined) return { result: 'no-such-version' };
      if (inForce.version !== intent.version) return { result: 'not-in-force', inForce: inForce.version };
      if (inForce.before === undefined) return { result: 'only-version' };
      await withdraw(begun.manager, intent);
      const id = await this.keep(begun, 'back');
      await everyPage(async (after) => {
        const values = pageValues(intent, after);
        const rows: RolledOutColumns[] = await begun.manager.query(lockedRolledOutTickets, values);
        const changes = rows.map(wayBackOf);
        await store(begun, changes, changesOf);
        return changes;
      });
      return { result: 'stored', id };
    });
  }

  private async once<Result>(
    intent: RollOutIntent,
    kind: 'out' | 'back',
    act: (begun: Begun) => Promise<Result>,
  ): Promise<Result | RollOutResult> {
    return this.dataSource.transaction(async (manager): Promise<Result | RollOutResult> => {
      const { organisation, policy, key, fingerprint } = intent;
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [`${organisation}/${policy}`]);
      const [before]: { id: string; kind: string; fingerprint: string }[] = await manager.query(
        `SELECT id, kind, fingerprint FROM roll_out WHERE organisation = $1 AND key = $2`,
        [organisation, key],
      );
      if (!before) return act({ id: newId(), intent, manager });
      const same = before.kind === kind && before.fingerprint === fingerprint;
      return same ? { result: 'replay', id: before.id } : { result: 'conflict' };
    });
  }

  private async keep({ id, intent, manager }: Begun, kind: 'out' | 'back'): Promise<string> {
    const { organisation, key, fingerprint, policy, version, by, tickets, rungs } = intent;
    const wanted = { tickets, rungs };
    const values = [organisation, id, key, fingerprint, policy, version, kind, wanted, by, newId(), `roll-${kind}`];
    await manager.query(statements.keepRollOut, values);
    return id;
  }
}

function pageValues(intent: RollOutIntent, after: number): unknown[] {
  return [...chosenValues(intent), after, PAGE, Object.keys(intent.rungs).length > 0];
}

async function everyPage(change: (after: number) => Promise<ToChange[]>): Promise<void> {
  for (let after = 0; ;) {
    const changes = await change(after);
    const last = changes.at(-1);
    if (!last || changes.length < PAGE) return;
    after = last.ticket.number;
  }
}

async function store({ id, intent, manager }: Begun, all: ToChange[], changesOf: ChangesOf): Promise<void> {
  if (all.length === 0) return;
  const { organisation, by, fingerprint } = intent;
  const rungs = await changesOf(all);
  const changes = all.map(({ ticket, version }, index): Change => {
    const instead = rungs[index] ?? {};
    const commandId = `roll-out:${id}:${ticket.number}`;
    const told = Object.keys(instead).length === 0 ? {} : { rungs: instead };
    return { name: 'change-policy', commandId, by, version, ...told };
  });
  await manager.query(statements.receiveChanges, [
    organisation,
    id,
    all.map(({ ticket }) => ticket.ticketId),
    changes.map(({ commandId }) => commandId),
    changes.map((change) => JSON.stringify(change)),
    changes.map(() => newId()),
    all.map(({ ticket }) => ticket.version),
    fingerprint,
    by,
  ]);
}
