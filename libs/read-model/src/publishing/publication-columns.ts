import { breachesOf, type ClockRow, type Entry, type Message } from '@stepladder/domain';
import type { Publication, TicketSnapshot } from '@stepladder/domain';

const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());

/** The parameters of the publishing statement: who and which ticket, then each table's rows as JSON. */
export function columnsOf({ snapshot, entries, answers, messages, placements = [] }: Publication): unknown[] {
  const rows = [
    [ticketColumns(snapshot)],
    snapshot.clocks.map(clockColumns),
    entries.map(entryColumns),
    messages.map(messageColumns),
    messages.flatMap(noticeColumns),
    answers.map(({ answer, at }) => ({
      id: answer.commandId,
      outcome: answer.outcome,
      reasons: answer.outcome === 'refused' ? answer.reasons : undefined,
      decided_at: iso(at),
    })),
    placements.map(({ system, by, at, entrySeq }) => ({ system, by, at: iso(at), entry_seq: entrySeq })),
  ];
  return [snapshot.organisation, snapshot.id, snapshot.version, ...rows.map((each) => JSON.stringify(each))];
}

function ticketColumns(snapshot: TicketSnapshot) {
  const { breached, nextBreachAt } = breachesOf(snapshot.clocks);
  return {
    policy: snapshot.policy,
    policy_version: snapshot.policyVersion,
    status: snapshot.status,
    awaiting: snapshot.awaiting,
    priority: snapshot.priority,
    plan: snapshot.state?.plan,
    region: snapshot.state?.region,
    category: snapshot.state?.category,
    area: snapshot.state?.area,
    tier: snapshot.tier,
    rung: snapshot.rung,
    holder: snapshot.holder,
    requester: snapshot.requester,
    opened_at: iso(snapshot.openedAt),
    resolved_at: iso(snapshot.resolvedAt),
    next_due_at: iso(snapshot.nextDueAt),
    next_due: snapshot.nextDue,
    next_due_facts: snapshot.nextDueFacts,
    breached,
    next_breach_at: iso(nextBreachAt),
    state: snapshot.state,
  };
}

function clockColumns(row: ClockRow) {
  return {
    clock: row.clock,
    label: row.label,
    cycle: row.cycle,
    state: row.state,
    paused_by: row.pausedBy,
    running_since: iso(row.runningSince),
    consumed_ms: row.consumedMs,
    target_due_at: iso(row.targetDueAt),
    next_due_at: iso(row.nextDueAt),
    next_threshold: row.nextThreshold,
  };
}

function entryColumns({ seq, at, recordedAt, type, because, commandId, lateByMs, ...facts }: Entry) {
  return {
    seq,
    at: iso(at),
    recorded_at: iso(recordedAt),
    type,
    because,
    facts,
    command_id: commandId,
    late_by_ms: lateByMs,
  };
}

function messageColumns({ id, person, channel, at }: Message) {
  return { id, person, channel, at: iso(at) };
}

function noticeColumns({ id: message_id, person, notices }: Message) {
  return notices.map(({ id, template, entrySeq, at, lateByMs, shows }) => ({
    id,
    message_id,
    person,
    template,
    entry_seq: entrySeq,
    at: iso(at),
    late_by_ms: lateByMs,
    shows,
  }));
}
