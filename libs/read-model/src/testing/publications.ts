import { realTime, type Publication, type Ticket } from '@stepladder/domain';

const at = Date.UTC(2026, 2, 2, 9);

/** What a workflow tells of a ticket at a version: that many entries so far, the team lead told of the last one. */
export function publication(ticketId: string, version: number, facts: Partial<Publication> = {}): Publication {
  const notice = {
    id: `${ticketId}/age/1/${version}h/escalated/tara/email/0`,
    template: 'escalated',
    entrySeq: version,
    at,
  };
  return {
    snapshot: {
      id: ticketId,
      organisation: 'local',
      policy: 'webbee',
      policyVersion: 1,
      status: 'in-progress',
      priority: 'high',
      tier: `rung-${version}`,
      rung: `rung-${version}`,
      holder: ['dev'],
      requester: 'rob',
      openedAt: at,
      nextDueAt: at + version * 3_600_000,
      nextDue: 'Team lead takes over unless resolved',
      version,
      state: stateAt(ticketId, version),
      clocks: [{ clock: 'age', label: 'Age', cycle: 1, state: 'running', runningSince: at, consumedMs: version }],
    },
    entries: Array.from({ length: version }, (_, index) => ({
      seq: index + 1,
      at,
      recordedAt: at + 5,
      type: 'escalated' as const,
      because: { code: 'clock' as const, clock: 'age', cycle: 1, threshold: `${index + 1}h`, round: 0 },
      rung: 'team-lead',
      people: ['tara'],
    })),
    answers: [],
    messages: [{ id: notice.id, person: 'tara', channel: 'email', at, notices: [notice] }],
    ...facts,
  };
}

function stateAt(ticketId: string, version: number): Ticket {
  return {
    id: ticketId,
    organisation: 'local',
    policy: { id: 'webbee', version: 1 },
    clock: realTime,
    openedAt: at,
    status: 'in-progress',
    priority: 'high',
    requester: 'rob',
    participants: [],
    positions: { support: { rung: version, since: at, visit: 1 } },
    holder: { rung: `rung-${version}`, people: ['dev'] },
    clocks: { age: { cycle: 1, spans: [], fired: {}, runningSince: at } },
    decidedUpToAt: at,
    version,
    seq: version,
  };
}
