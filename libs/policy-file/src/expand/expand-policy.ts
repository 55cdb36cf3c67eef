import type { Policy } from '@stepladder/domain';
import { namesIn } from '../checks/names';
import type { ClosingFormat, PolicyFormat } from '../format/policy-format';
import { durationOf } from '../words/duration';
import { clockRule, measureOf } from './expand-clock';
import { ladder } from './expand-ladder';
import { tellsOf } from './expand-tells';

/** The policy as the engine reads it: every shorthand expanded once. The document must have been checked. */
export function expandPolicy(document: PolicyFormat): Policy {
  const { ladders, clocks, notifications = {} } = document;
  const { rungs } = namesIn(document);
  return {
    id: String(document.policy),
    version: document.version,
    label: document.label,
    zone: String(document.zone),
    matrix: { impacts: [], urgencies: [], cells: [] },
    plans: [],
    regions: [],
    categories: [],
    categoryRequired: false,
    areas: [],
    evidence: [],
    away: [],
    consultations: [],
    placements: [],
    may: {},
    priorities: entries(document.priorities).map(([id, facts]) => ({ id, ...facts })),
    defaultPriority: String(document['default-priority']),
    roles: entries(document.roles).map(([id, { label, people }]) => ({ id, label, people: people.map(String) })),
    awaiting: entries(document.awaiting ?? {}).map(([id, { label, pauses }]) => ({
      id,
      label,
      pauses: pauses === 'all' ? Object.keys(clocks) : [pauses].flat().map(String),
    })),
    ladders: entries(ladders).map(([id, each]) => ladder(id, each)),
    clocks: entries(clocks).map(([id, clock]) => clockRule(id, clock, { ladders, rungs })),
    notifications: [
      { on: 'opened', fits: {}, tells: tellsOf(notifications['on-opening'] ?? ['holder'], 'opened') },
      { on: 'resolved', fits: {}, tells: tellsOf(notifications['on-resolving'] ?? ['requester'], 'resolved') },
      {
        on: 'reopened',
        fits: {},
        tells: tellsOf(notifications['on-reopening'] ?? ['holder', 'requester'], 'reopened'),
      },
    ],
    closesAfter: closesAfter(document['closes-after']),
  };
}

function closesAfter({ after, time, calendar }: ClosingFormat): Policy['closesAfter'] {
  const { unit, amount } = durationOf(after);
  return { measure: measureOf(unit, time, calendar), amount };
}

function entries<Part>(parts: Record<string, Part>): [string, Part][] {
  return Object.entries(parts);
}
