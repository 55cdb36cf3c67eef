import type { Instant, Language } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { instantOf, optional } from '../instants';
import { cursorTextOf, isText, pageOf, placeIn, type Paging } from '../paging/cursor';
import { literally } from '../reading/literally';
import type { PersonKind } from '../tables/person';
import type { Person } from './directory';

/** Somebody as the list of people shows them: which teams they are in, and how many tickets that are not done they hold. */
export type ListedPerson = Person & { teams: string[]; openTickets: number };

/** Who is wanted; everything said must hold. `q` is a part of the name or address, or the beginning of the id. */
export type PeopleFilter = { q?: string; kind?: PersonKind; active?: boolean; team?: string; ids?: string[] };

type Columns = {
  id: string;
  display_name: string;
  email: string;
  kind: PersonKind;
  language: Language | null;
  deactivated_at: Date | null;
  teams: string[];
  total: number;
};

type Bind = (value: unknown) => string;

/** The directory, a page at a time. */
export class PeopleReader {
  constructor(private readonly dataSource: DataSource) {}

  /** A page by name, and how many there are on all pages. @throws BadCursor */
  async page(
    organisation: string,
    filter: PeopleFilter,
    { limit, cursor }: Paging,
  ): Promise<{ people: ListedPerson[]; next?: string; total: number }> {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const wanted = conditionsOf(organisation, filter, bind).join(' AND ');
    const after = cursor === undefined ? '' : `WHERE (display_name, id) > (${placeOf(cursor).map(bind).join(', ')})`;
    const rows: Columns[] = await this.dataSource.query(
      `WITH wanted AS (SELECT * FROM person WHERE ${wanted}),
        page AS (SELECT * FROM wanted ${after} ORDER BY display_name, id LIMIT ${bind(limit + 1)})
      SELECT id, display_name, email, kind, language, deactivated_at, (SELECT count(*)::int FROM wanted) AS total,
        ARRAY(SELECT team FROM team_member WHERE team_member.organisation = page.organisation AND team_member.person = page.id
          ORDER BY team) AS teams
      FROM page ORDER BY display_name, id`,
      values,
    );
    const { shown, ...next } = pageOf(rows, limit, ({ display_name, id }) =>
      cursorTextOf('people', [display_name, id]),
    );
    const holding = await this.openTicketsOf(organisation, shown);
    const people = shown.map((row) => ({ ...personOf(row), openTickets: holding.get(row.id) ?? 0 }));
    return { people, ...next, total: rows[0]?.total ?? 0 };
  }

  /** How many tickets each of these holds that are neither resolved nor over. */
  private async openTicketsOf(organisation: string, people: { id: string }[]): Promise<Map<string, number>> {
    const rows: { id: string; count: number }[] = await this.dataSource.query(
      `SELECT held AS id, count(*)::int AS count FROM ticket CROSS JOIN unnest(holder) AS held
        WHERE organisation = $1 AND holder && $2::text[] AND status <> ALL ('{resolved,closed,cancelled}') GROUP BY held`,
      [organisation, people.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}

function placeOf(cursor: string): [name: string, id: string] {
  return placeIn('people', cursor, ([name, id]) =>
    isText(name) && isText(id) ? ([name, id] as [string, string]) : undefined,
  );
}

function conditionsOf(organisation: string, { q, kind, active, team, ids }: PeopleFilter, bind: Bind): string[] {
  const conditions = [`organisation = ${bind(organisation)}`];
  if (kind !== undefined) conditions.push(`kind = ${bind(kind)}`);
  if (active !== undefined) conditions.push(`deactivated_at IS ${active ? '' : 'NOT '}NULL`);
  if (ids) conditions.push(`id = ANY(${bind(ids)}::text[])`);
  if (team !== undefined)
    conditions.push(`EXISTS (SELECT FROM team_member WHERE team_member.organisation = person.organisation
      AND team_member.person = person.id AND team = ${bind(team)})`);
  if (q !== undefined) {
    const [within, start] = [bind(`%${literally(q)}%`), bind(`${literally(q)}%`)];
    conditions.push(`(display_name ILIKE ${within} OR email ILIKE ${within} OR id ILIKE ${start})`);
  }
  return conditions;
}

function personOf(row: Columns): Omit<ListedPerson, 'openTickets'> {
  const { id, display_name: name, email, kind, teams } = row;
  const deactivatedAt: Instant | null = row.deactivated_at && instantOf(row.deactivated_at);
  const known = { ...optional('language', row.language), ...optional('deactivatedAt', deactivatedAt) };
  return { id, name, email, kind, ...known, teams };
}
