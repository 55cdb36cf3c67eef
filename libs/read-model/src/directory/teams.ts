import type { DataSource } from 'typeorm';
import { recordIn } from '../audit/audit-log';
import { TeamMemberRow, TeamRow } from '../tables/team';

/** People who share work; the members are ids of people. */
export type Team = { id: string; label: string; members: string[] };

type Doing = { organisation: string; actor: string };

/** The teams of an organisation. Changes are audited in their own transaction. */
export class Teams {
  constructor(private readonly dataSource: DataSource) {}

  /** Every team by what it is called. */
  async all(organisation: string): Promise<Team[]> {
    return this.dataSource.query(
      `SELECT id, label, ARRAY(SELECT person FROM team_member
          WHERE team_member.organisation = team.organisation AND team_member.team = team.id ORDER BY person) AS members
        FROM team WHERE organisation = $1 ORDER BY label, id`,
      [organisation],
    );
  }

  /** False when there is such a team already. */
  async add(doing: Doing, { id, label }: { id: string; label: string }): Promise<boolean> {
    const { organisation } = doing;
    return this.dataSource.transaction(async (manager) => {
      const made: unknown[] = await manager.query(
        'INSERT INTO team (organisation, id, label) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id',
        [organisation, id, label],
      );
      if (made.length === 0) return false;
      await recordIn(manager, { ...doing, action: 'add-team', subject: id, facts: { label } });
      return true;
    });
  }

  /** Ends a team; its people stay. False when there is no such team. */
  async remove(doing: Doing, id: string): Promise<boolean> {
    const { organisation } = doing;
    return this.dataSource.transaction(async (manager) => {
      await manager.delete(TeamMemberRow, { organisation, team: id });
      const { affected } = await manager.delete(TeamRow, { organisation, id });
      if (affected !== 1) return false;
      await recordIn(manager, { ...doing, action: 'remove-team', subject: id, facts: {} });
      return true;
    });
  }
}
