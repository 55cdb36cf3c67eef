import type { Instant } from '@stepladder/domain';
import type { DataSource } from 'typeorm';
import { instantOf, optional } from '../instants';
import { pageOf, type Paging } from '../paging/cursor';
import { newestCursorOf, newestPlaceOf } from '../reading/newest-first';

/** What somebody did, and, where it was a command of a ticket, what became of it. */
export type AuditedDeed = {
  id: string;
  at: Instant;
  actor: string;
  actorName?: string;
  action: string;
  subject: string;
  /** Of the ticket, where it is about one. */
  policy?: string;
  facts: Record<string, unknown>;
  outcome?: 'accepted' | 'refused' | 'pending';
  reasons?: string[];
};

export type AuditFilter = { person?: string; ticket?: string };

type Columns = {
  id: string;
  at: Date;
  actor: string;
  actor_name: string | null;
  action: string;
  subject: string;
  policy: string | null;
  facts: Record<string, unknown>;
  outcome: AuditedDeed['outcome'] | null;
  reasons: string[] | null;
};

/** What was done through the API. */
export class AuditReader {
  constructor(private readonly dataSource: DataSource) {}

  /** A page, the newest first. @throws BadCursor */
  async page(
    organisation: string,
    { person, ticket }: AuditFilter,
    { limit, cursor }: Paging,
  ): Promise<{ deeds: AuditedDeed[]; next?: string }> {
    const before = cursor === undefined ? undefined : newestPlaceOf('audit', cursor);
    if (before && !isUuid.test(before.id)) return { deeds: [] };
    const rows: Columns[] = await this.dataSource.query(auditPage, [
      organisation,
      person ?? null,
      ticket ?? null,
      before ? new Date(before.at) : null,
      before?.id ?? null,
      limit + 1,
    ]);
    const { shown, ...next } = pageOf(rows, limit, ({ at, id }) => newestCursorOf('audit', { at: instantOf(at), id }));
    return { deeds: shown.map(deedOf), ...next };
  }
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A resend has a key of its own, which is no command's. */
const auditPage = `SELECT audit.id, audit.at, actor, person.display_name AS actor_name, action, audit.subject,
    intake.policy, audit.facts,
    CASE WHEN command.id IS NOT NULL THEN coalesce(command.outcome, 'pending') END AS outcome, command.reasons
  FROM audit
  LEFT JOIN person ON person.organisation = audit.organisation AND person.id = actor
  LEFT JOIN command ON command.organisation = audit.organisation AND command.id = audit.facts->>'commandId'
    AND command.ticket_id = audit.subject AND command.name = action
  LEFT JOIN intake ON intake.organisation = audit.organisation AND intake.ticket_id = audit.subject
  WHERE audit.organisation = $1 AND ($2::text IS NULL OR actor = $2) AND ($3::text IS NULL OR audit.subject = $3)
    AND ($4::timestamptz IS NULL OR (audit.at, audit.id) < ($4::timestamptz, $5::uuid))
  ORDER BY audit.at DESC, audit.id DESC LIMIT $6`;

function deedOf(row: Columns): AuditedDeed {
  const { id, actor, action, subject, facts } = row;
  return {
    ...{ id, at: instantOf(row.at), actor, action, subject, facts },
    ...optional('actorName', row.actor_name),
    ...optional('policy', row.policy),
    ...optional('outcome', row.outcome ?? null),
    ...optional('reasons', row.reasons),
  };
}
